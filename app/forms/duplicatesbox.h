#pragma once

#include "model/dataset.h"
#include "scene/style.h"

#include <QFrame>

class QLabel;

namespace plusone {

/// Records that are probably the one in the form, with a link to look at each. Hidden when there are none.
class DuplicatesBox : public QFrame {
    Q_OBJECT

public:
    DuplicatesBox(const Style& style, QString language, QWidget* parent = nullptr);

    void setDuplicates(const Dataset& dataset, const std::vector<RecordRef>& duplicates);
    [[nodiscard]] const std::vector<RecordRef>& duplicates() const { return m_duplicates; }

Q_SIGNALS:
    void showRequested(const plusone::RecordRef& record);

private:
    QString m_language;
    QLabel* m_list;
    std::vector<RecordRef> m_duplicates;
};

} // namespace plusone
