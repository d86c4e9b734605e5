#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace plusone {

class FigurePreview;
struct Style;

/// The preview of a figure with its tools below, and what hand and keys can do there in words.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    /// `style`: of the window, which outlives it. `ofChart`: whose labels cannot be moved.
    PreviewPane(const Style& style, bool ofChart, QWidget* parent = nullptr);

    [[nodiscard]] FigurePreview* preview() const { return m_preview; }
    void setCanPutBack(bool can);

Q_SIGNALS:
    /// Legend and labels shall go where the program puts them.
    void putBackRequested();

private:
    QAction* addAction(const char* objectName, const QString& text, const QString& icon,
                       const QList<QKeySequence>& keys);
    void addTools(QHBoxLayout& bar);
    void addHint();

    const Style& m_style;
    bool m_ofChart;
    FigurePreview* m_preview;
    QAction* m_putBack = nullptr;
};

} // namespace plusone
