#pragma once

#include "scene/figurespec.h"

#include <QGroupBox>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace plusone {

/// What stands on the page beside the map; each is switched by itself.
class FigurePartsBox : public QGroupBox {
    Q_OBJECT

public:
    explicit FigurePartsBox(QWidget* parent = nullptr);

    void readInto(FigureSpec& spec) const;
    void show(const FigureSpec& spec);
    using QGroupBox::show;

Q_SIGNALS:
    void changed();

private:
    struct Switch {
        bool FigureSpec::*field;
        QCheckBox* box;
    };

    QCheckBox* addSwitch(const char* objectName, const QString& label, bool FigureSpec::*field);
    /// That can be written in as long as the part is there.
    QLineEdit* addText(const char* objectName, const QString& accessibleName, const QCheckBox& owner);
    QLineEdit* addText(const char* objectName, const QString& accessibleName);
    void addSources();

    QVBoxLayout* m_column;
    std::vector<Switch> m_switches;
    QLineEdit* m_title;
    QLineEdit* m_subtitle;
    QLineEdit* m_description;
    QComboBox* m_sources;
};

} // namespace plusone
