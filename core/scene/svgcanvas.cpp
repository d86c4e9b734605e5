#include "scene/svgcanvas.h"

#include <QFontMetricsF>

#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr double mmPerPx = 25.4 / 96;

/// To a hundredth: finer than any printer, and short.
QString number(double value) {
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text == "-0"_L1 ? u"0"_s : text;
}

/// `d` of a path (SVG 1.1, 8.3).
QString dataOf(const QPainterPath& path) {
    QString data;
    const auto point = [&data](const QPainterPath::Element& at) {
        data += number(at.x) + u' ' + number(at.y);
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        switch (at.type) {
        case QPainterPath::MoveToElement:
            data += u'M';
            break;
        case QPainterPath::LineToElement:
            data += u'L';
            break;
        case QPainterPath::CurveToElement:
            data += u'C';
            break;
        case QPainterPath::CurveToDataElement:
            data += u' ';
            break;
        }
        point(at);
    }
    return data;
}

double sizeOf(const QFont& font) {
    constexpr double pxPerPoint = 96.0 / 72;
    return font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * pxPerPoint;
}

/// The letters of an XML name; everything else becomes a hyphen.
QString nameOf(const QString& text) {
    QString name;
    for (const QChar c : text) {
        const bool isPlain = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'.');
        name += isPlain ? c : QChar(u'-');
    }
    return name;
}

/// XML 1.0 has no room for other control characters.
QString withoutControls(QString text) {
    return text.removeIf([](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || c.unicode() >= 0xFFFE;
    });
}

} // namespace

SvgCanvas::SvgCanvas(const SvgOptions& options) : m_options(options), m_out(&m_bytes) {
    m_out.setAutoFormatting(true);
    m_out.setAutoFormattingIndent(1);
    m_out.writeStartDocument();
    m_out.writeStartElement(u"svg"_s);
    m_out.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    const QSizeF page = options.page;
    m_out.writeAttribute(u"version"_s, u"1.1"_s);
    m_out.writeAttribute(u"width"_s, number(page.width() * mmPerPx * options.magnification) + u"mm"_s);
    m_out.writeAttribute(u"height"_s, number(page.height() * mmPerPx * options.magnification) + u"mm"_s);
    m_out.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(number(page.width()), number(page.height())));
    m_out.writeAttribute(u"xml:lang"_s, options.language);
    m_out.writeAttribute(u"role"_s, u"img"_s);
    m_out.writeAttribute(u"stroke-linejoin"_s, u"bevel"_s); // as a QPen's
    m_out.writeTextElement(u"title"_s, withoutControls(options.title));
    if (!options.description.isEmpty()) {
        m_out.writeTextElement(u"desc"_s, withoutControls(options.description));
    }
}

QByteArray SvgCanvas::take() {
    m_out.writeEndDocument();
    return std::move(m_bytes);
}

QString SvgCanvas::freeId(const QString& wanted) {
    QString id = wanted;
    for (int i = 2; m_ids.contains(id); ++i) {
        id = u"%1-%2"_s.arg(wanted).arg(i);
    }
    m_ids.insert(id);
    return id;
}

void SvgCanvas::begin(const char* part, const MapItem* item) {
    m_out.writeStartElement(u"g"_s);
    const QString kind = QString::fromLatin1(part);
    m_out.writeAttribute(u"id"_s,
                         freeId(item && !item->key.isEmpty() ? kind + u'-' + nameOf(item->key) : kind));
    m_out.writeAttribute(u"class"_s, kind);
    const auto name = item ? m_options.names.find(*item) : m_options.names.end();
    if (name != m_options.names.end()) {
        m_out.writeTextElement(u"title"_s, withoutControls(name->second));
    }
}

void SvgCanvas::beginClipped(const char* part, const QRectF& room) {
    const QString id = freeId(QString::fromLatin1(part) + u"-room"_s);
    m_out.writeStartElement(u"defs"_s); // a renderer without clipping would paint the room
    m_out.writeStartElement(u"clipPath"_s);
    m_out.writeAttribute(u"id"_s, id);
    m_out.writeEmptyElement(u"rect"_s);
    write("x", room.x());
    write("y", room.y());
    write("width", room.width());
    write("height", room.height());
    m_out.writeEndElement();
    m_out.writeEndElement();
    begin(part, nullptr);
    m_out.writeAttribute(u"clip-path"_s, u"url(#%1)"_s.arg(id));
}

void SvgCanvas::end() {
    m_out.writeEndElement();
}

void SvgCanvas::write(const char* name, double value) {
    m_out.writeAttribute(QString::fromLatin1(name), number(value));
}

void SvgCanvas::writeFill(const QBrush& brush) {
    if (brush.style() == Qt::NoBrush || brush.color().alpha() == 0) {
        m_out.writeAttribute(u"fill"_s, u"none"_s);
        return;
    }
    m_out.writeAttribute(u"fill"_s, brush.color().name());
    if (brush.color().alpha() < 255) {
        write("fill-opacity", brush.color().alphaF());
    }
}

void SvgCanvas::writePen(const QPen& pen) {
    if (pen.style() == Qt::NoPen || pen.color().alpha() == 0) {
        return;
    }
    m_out.writeAttribute(u"stroke"_s, pen.color().name());
    write("stroke-width", pen.widthF());
    if (pen.color().alpha() < 255) {
        write("stroke-opacity", pen.color().alphaF());
    }
    if (pen.capStyle() != Qt::FlatCap) {
        m_out.writeAttribute(u"stroke-linecap"_s, pen.capStyle() == Qt::RoundCap ? u"round"_s : u"square"_s);
    }
    if (pen.style() != Qt::SolidLine) {
        QStringList lengths;
        for (const double length : pen.dashPattern()) {
            lengths << number(length * pen.widthF());
        }
        m_out.writeAttribute(u"stroke-dasharray"_s, lengths.join(u' '));
    }
}

void SvgCanvas::drawPath(const QPainterPath& path, const QPen& pen, const QBrush& brush) {
    m_out.writeEmptyElement(u"path"_s);
    m_out.writeAttribute(u"d"_s, dataOf(path));
    writeFill(brush);
    writePen(pen);
}

void SvgCanvas::drawLine(const QLineF& line, const QPen& pen) {
    m_out.writeEmptyElement(u"line"_s);
    write("x1", line.x1());
    write("y1", line.y1());
    write("x2", line.x2());
    write("y2", line.y2());
    writePen(pen);
}

void SvgCanvas::drawCircle(QPointF centre, double radius, const QPen& pen, const QBrush& brush) {
    m_out.writeEmptyElement(u"circle"_s);
    write("cx", centre.x());
    write("cy", centre.y());
    write("r", radius);
    writeFill(brush);
    writePen(pen);
}

void SvgCanvas::drawBox(const QRectF& box, double corner, const QPen& pen, const QBrush& brush) {
    m_out.writeEmptyElement(u"rect"_s);
    write("x", box.x());
    write("y", box.y());
    write("width", box.width());
    write("height", box.height());
    if (corner > 0) {
        write("rx", corner);
    }
    writeFill(brush);
    writePen(pen);
}

void SvgCanvas::drawText(QPointF baseline, const QString& given, const QFont& font, const QColor& colour) {
    const QString text = withoutControls(given);
    if (text.trimmed().isEmpty()) {
        return;
    }
    if (m_options.outlines) {
        QPainterPath letters;
        letters.setFillRule(Qt::WindingFill);
        letters.addText(baseline, font, text);
        begin("outline", nullptr);
        m_out.writeAttribute(u"aria-label"_s, text);
        drawPath(letters, Qt::NoPen, colour);
        end();
        return;
    }
    m_out.writeStartElement(u"text"_s);
    write("x", baseline.x());
    write("y", baseline.y());
    QStringList families;
    for (const QString& family : font.families()) {
        families << u'\'' + family + u'\'';
    }
    m_out.writeAttribute(u"font-family"_s, (families << u"sans-serif"_s).join(u", "_s));
    write("font-size", sizeOf(font));
    if (font.weight() > QFont::Normal) {
        m_out.writeAttribute(u"font-weight"_s, QString::number(font.weight()));
    }
    write("textLength", QFontMetricsF(font).horizontalAdvance(text));
    m_out.writeAttribute(u"lengthAdjust"_s, u"spacingAndGlyphs"_s);
    m_out.writeAttribute(u"xml:space"_s, u"preserve"_s);
    writeFill(colour);
    m_out.writeCharacters(text);
    m_out.writeEndElement();
}

} // namespace plusone
