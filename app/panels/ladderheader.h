#pragma once

#include <QHeaderView>

namespace plusone {

/// The columns of the ladder, and above them the groups that they belong to. Long names take several lines.
class LadderHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit LadderHeader(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// As wide as the longest word of each name and what stands below it.
    void fitColumns();

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    [[nodiscard]] int bandHeight() const;
    [[nodiscard]] QString textOf(int section) const;
};

} // namespace plusone
