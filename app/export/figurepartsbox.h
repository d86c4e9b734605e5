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
    QLineEdit* addText(const char* objectName, const QString& accessibleName, const QCheckBox& owner);
    void addSources();

    QVBoxLayout* m_column;
    std::vector<Switch> m_switches;
    QLineEdit* m_title;
    QLineEdit* m_subtitle;
    QComboBox* m_sources;
};

} // namespace plusone
