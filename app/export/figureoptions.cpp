#include "export/figureoptions.h"

#include "export/figurelookbox.h"
#include "export/figurememory.h"
#include "export/figurepartsbox.h"
#include "export/figuresizebox.h"
#include "export/named.h"
#include "forms/textfields.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

const QString millimetres = u"mm"_s;
const QString pixels = u"px"_s;

} // namespace

FigureOptions::FigureOptions(const FigureSource& source, const QString& language, QWidget* parent)
    : QScrollArea(parent), m_size(new FigureSizeBox), m_look(new FigureLookBox(source)),
      m_parts(new FigurePartsBox(source.chart.has_value())) {
    named(this, "options", tr("Choices of the figure"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its controls bring themselves into view
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_size);
    column->addWidget(m_look);
    column->addWidget(m_parts);
    column->addStretch(1);
    setWidget(content);
    for (QWidget* control : content->findChildren<QWidget*>()) {
        if (qobject_cast<QComboBox*>(control) || qobject_cast<QAbstractSpinBox*>(control)) {
            ignoreWheelWithoutFocus(control); // who scrolls past it means the list
        }
    }
    setMinimumWidth(sizeHint().width());
    FigureSpec usual;
    usual.language = language;
    m_look->show(usual);
    m_parts->show(usual);
    // Tab brings what it goes to into view, but the letters of mnemonics do not.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && widget()->isAncestorOf(now)) {
            ensureWidgetVisible(now);
        }
    });
    connect(m_size, &FigureSizeBox::changed, this, &FigureOptions::changed);
    connect(m_look, &FigureLookBox::changed, this, &FigureOptions::changed);
    connect(m_parts, &FigurePartsBox::changed, this, &FigureOptions::changed);
    connect(m_parts, &FigurePartsBox::refused, this, &FigureOptions::refused);
}

QSize FigureOptions::sizeHint() const {
    const QSize content = widget()->sizeHint();
    return {content.width() + verticalScrollBar()->sizeHint().width(), content.height()};
}

Result<void> FigureOptions::readInto(FigureSpec& spec) const {
    spec.labelOffsets = m_byHand.labelOffsets;
    spec.legendAt = m_byHand.legendAt;
    m_look->readInto(spec);
    m_parts->readInto(spec);
    return m_size->readInto(spec);
}

Result<FigureSpec> FigureOptions::spec() const {
    FigureSpec spec;
    const auto sane = readInto(spec);
    return sane ? Result<FigureSpec>(spec) : Result<FigureSpec>(sane.error());
}

void FigureOptions::fill(const FigureSpec& spec, const std::function<void()>& showSize) {
    {
        const QSignalBlocker quiet(this); // one change, not three
        m_byHand.labelOffsets = spec.labelOffsets;
        m_byHand.legendAt = spec.legendAt;
        showSize();
        m_look->show(spec);
        m_parts->show(spec);
    }
    Q_EMIT changed();
}

void FigureOptions::show(const FigureSpec& spec) {
    fill(spec, [this, &spec] { m_size->show(spec); });
}

FigureSpec FigureOptions::own() const {
    FigureSpec spec;
    static_cast<void>(readInto(spec)); // whatever its size
    FigureSpec own;
    copyOwn(spec, own);
    return own;
}

void FigureOptions::showOwn(const FigureSpec& spec) {
    FigureSpec whole;
    static_cast<void>(readInto(whole));
    copyOwn(spec, whole);
    fill(whole, [] {}); // the size stands as it was written down
}

void FigureOptions::showGenerated(const QString& description) {
    m_parts->showGenerated(description);
}

void FigureOptions::move(const Figure& figure, const FigureThing& thing, QPointF by) {
    moveThing(m_byHand, figure, thing, by);
    Q_EMIT changed();
}

bool FigureOptions::hasMovedThings() const {
    return m_byHand.legendAt || !m_byHand.labelOffsets.empty();
}

void FigureOptions::putBack() {
    m_byHand.labelOffsets.clear();
    m_byHand.legendAt.reset();
    Q_EMIT changed();
}

QByteArray FigureOptions::toJson() const {
    FigureSpec spec;
    if (!readInto(spec)) {
        return {}; // a size that nobody can want back
    }
    copyOwn(FigureSpec(), spec);
    const FigureSizeBox::Way way = m_size->way();
    const QString unit = way.unit == FigureSizeBox::Millimetres ? millimetres : pixels;
    const QJsonObject json{{u"figure"_s, spec.toJson()},
                           {u"unit"_s, unit},
                           {u"width"_s, way.size.width()},
                           {u"height"_s, way.size.height()},
                           {u"scale"_s, way.scale}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void FigureOptions::restore(const QByteArray& json) {
    const QJsonObject kept = QJsonDocument::fromJson(json).object();
    const auto spec = FigureSpec::fromJson(kept[u"figure"_s].toObject());
    if (!kept.contains(u"figure"_s) || !spec || !spec->check()) {
        return;
    }
    const FigureSizeBox::Way way{
        kept[u"unit"_s] == millimetres ? FigureSizeBox::Millimetres : FigureSizeBox::Pixels,
        QSizeF(kept[u"width"_s].toDouble(), kept[u"height"_s].toDouble()), kept[u"scale"_s].toInt(1)};
    fill(*spec, [this, &spec, way] { m_size->show(*spec, way); });
}

} // namespace plusone
