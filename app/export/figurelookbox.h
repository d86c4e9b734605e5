#pragma once

#include "export/figuresource.h"

#include <QGroupBox>

class QCheckBox;
class QComboBox;

namespace plusone {

/// How a figure looks: colours, language, letters, and which part of the map it shows.
class FigureLookBox : public QGroupBox {
    Q_OBJECT

public:
    /// The source's parts of the map can be chosen; of a chart there is nothing that maps alone have.
    explicit FigureLookBox(const FigureSource& source, QWidget* parent = nullptr);

    void readInto(FigureSpec& spec) const;
    void show(const FigureSpec& spec);
    using QGroupBox::show;

Q_SIGNALS:
    void changed();

private:
    QComboBox* addChoice(const char* objectName, const QString& label, const QString& accessibleName);
    QCheckBox* addSwitch(const char* objectName, const QString& label);
    void addPart(const QString& text, const std::optional<QRectF>& part, const QString& withoutIt);
    void showPart(const std::optional<QRectF>& part);

    QComboBox* m_theme;
    QCheckBox* m_transparent;
    QComboBox* m_language;
    QCheckBox* m_bothNames;
    QCheckBox* m_outlines;
    QComboBox* m_part;
};

} // namespace plusone
