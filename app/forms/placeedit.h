#pragma once

#include "forms/choices.h"
#include "scene/style.h"

#include <QWidget>

namespace plusone {

class FieldRow;

/// A place and where it lies: name, latitude, longitude, a row each. Places of earlier records are offered,
/// and bring their coordinates along where none were typed.
class PlaceEdit : public QWidget {
    Q_OBJECT

public:
    enum class Of { Event, Capital };

    PlaceEdit(Of what, const std::vector<KnownPlace>& places, const Style& style, QWidget* parent);

    [[nodiscard]] QString name() const { return m_name->text().trimmed(); }
    [[nodiscard]] QString latitude() const { return m_latitude->text().trimmed(); }
    [[nodiscard]] QString longitude() const { return m_longitude->text().trimmed(); }
    void setPlace(const QString& name, const QString& latitude, const QString& longitude);
    /// Takes over a pair of coordinates that is not entered yet.
    void commit();
    /// In the order of Tab.
    [[nodiscard]] QList<FieldRow*> rows() const { return m_rows; }

Q_SIGNALS:
    /// Something in the row was changed.
    void edited(plusone::FieldRow* row);

private:
    FieldRow* addRow(const QString& field, const QString& label, LineEdit* line);
    void splitCoordinates();
    void bringCoordinates();

    const std::vector<KnownPlace> m_places;
    const Style m_style;
    ChoiceEdit* m_name;
    LineEdit* m_latitude;
    LineEdit* m_longitude;
    QList<FieldRow*> m_rows;
    QString m_brought; ///< the coordinates that came with a place, as they then stood in the fields
};

} // namespace plusone
