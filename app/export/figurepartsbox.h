#pragma once

#include "scene/figurespec.h"

#include <QGroupBox>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace plusone {

class DescriptionEdit;

/// What stands on the page beside the map; each is switched by itself.
class FigurePartsBox : public QGroupBox {
    Q_OBJECT

public:
    /// `ofChart`: without what maps alone have.
    explicit FigurePartsBox(bool ofChart, QWidget* parent = nullptr);

    void readInto(FigureSpec& spec) const;
    void show(const FigureSpec& spec);
    using QGroupBox::show;
    /// The description that the program has made from what is shown.
    void showGenerated(const QString& description);

Q_SIGNALS:
    void changed();
    /// A text was too long to be taken.
    void refused(qsizetype limit);

private:
    struct Switch {
        bool FigureSpec::*field;
        QCheckBox* box;
    };

    QCheckBox* addSwitch(const char* objectName, const QString& label, bool FigureSpec::*field);
    /// That can be written in as long as the part is there.
    QLineEdit* addText(const char* objectName, const QString& accessibleName, const QCheckBox& owner);
    void addSources();
    void addDescription();

    QVBoxLayout* m_column;
    std::vector<Switch> m_switches;
    QLineEdit* m_title;
    QLineEdit* m_subtitle;
    QComboBox* m_sources = nullptr;
    DescriptionEdit* m_description = nullptr;
};

} // namespace plusone
