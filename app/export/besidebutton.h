#pragma once

#include "exchange/beside.h"

#include <QPushButton>

#include <vector>

namespace plusone {

/// A button with a list of what is written beside a figure.
class BesideButton : public QPushButton {
    Q_OBJECT

public:
    /// `ofChart`: whose table is its numbers.
    explicit BesideButton(bool ofChart, QWidget* parent = nullptr);

    [[nodiscard]] Beside beside() const;

private:
    void showCount();

    struct Entry {
        bool Beside::*file;
        QAction* action;
    };
    std::vector<Entry> m_entries;
};

} // namespace plusone
