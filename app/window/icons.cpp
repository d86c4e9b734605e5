#include "window/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace plusone {
namespace {

/// Renders one SVG at whatever size is asked for and tints it, so one drawing serves every theme and pixel
/// ratio.
class TintedIconEngine : public QIconEngine {
public:
    TintedIconEngine(QString file, QColor ink, QColor muted)
        : m_file(std::move(file)), m_ink(std::move(ink)), m_muted(std::move(muted)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const double ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override {
        const QColor& tint = mode == QIcon::Disabled ? m_muted : m_ink;
        const QString key = QStringLiteral("plusone-icon:%1:%2:%3x%4")
                                .arg(m_file, tint.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (!size.isEmpty() && !QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            QSvgRenderer(m_file).render(&painter, QRectF(QPointF(), size));
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(pixmap.rect(), tint);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedIconEngine(*this); }

private:
    QString m_file;
    QColor m_ink;
    QColor m_muted;
};

} // namespace

QIcon icon(const QString& name, const Style& style) {
    const QString file = QStringLiteral(":/icons/%1.svg").arg(name);
    Q_ASSERT_X(QFile::exists(file), "icon", qPrintable(file));
    QColor disabled = style.muted;
    disabled.setAlphaF(0.5F);
    return QIcon(new TintedIconEngine(file, style.ink, disabled));
}

} // namespace plusone
