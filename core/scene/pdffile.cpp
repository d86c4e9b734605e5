#include "scene/pdffile.h"

#include "scene/tounicode.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <exception>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfFile)
};

const QString creator = u"Plus One"_s;

/// XML has no room for control characters, and no reader shows them.
QString printable(QString text) {
    return text.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control || c.unicode() >= 0xFFFE; });
}

QPDFObjectHandle pdfText(const QString& text) {
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// ISO 32000-1, 7.9.4, in UTC.
QPDFObjectHandle pdfDate(const QDateTime& date) {
    return QPDFObjectHandle::newString(date.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString());
}

void writeInfo(QPDF& pdf, const PdfAbout& about, const QString& producer) {
    auto info = QPDFObjectHandle::newDictionary();
    const auto set = [&info](const char* key, const QString& text) {
        if (!text.isEmpty()) {
            info.replaceKey(key, pdfText(text));
        }
    };
    set("/Title", about.title);
    set("/Author", about.author);
    set("/Subject", about.subject);
    set("/Keywords", about.keywords);
    set("/Creator", creator);
    set("/Producer", producer);
    if (about.date) {
        info.replaceKey("/CreationDate", pdfDate(*about.date));
        info.replaceKey("/ModDate", pdfDate(*about.date));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

/// Writes one XMP property after the other, each in the shape that its schema asks for.
class XmpWriter {
public:
    explicit XmpWriter(QByteArray& bytes) : m_out(&bytes) {
        m_out.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
        m_out.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
        m_out.writeNamespace(rdf, u"rdf"_s);
        m_out.writeStartElement(rdf, u"RDF"_s);
        m_out.writeNamespace(dc, u"dc"_s);
        m_out.writeNamespace(xmp, u"xmp"_s);
        m_out.writeNamespace(adobe, u"pdf"_s);
        m_out.writeStartElement(rdf, u"Description"_s);
        m_out.writeAttribute(rdf, u"about"_s, QString());
    }
    void end() { m_out.writeEndDocument(); }

    void text(const QString& schema, const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            m_out.writeTextElement(schema, name, value);
        }
    }
    /// As a list ("Seq", "Bag") or the languages that a text has ("Alt").
    void list(const QString& name, const QString& kind, const QString& value) {
        if (value.isEmpty()) {
            return;
        }
        m_out.writeStartElement(dc, name);
        m_out.writeStartElement(rdf, kind);
        m_out.writeStartElement(rdf, u"li"_s);
        if (kind == "Alt"_L1) {
            m_out.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        }
        m_out.writeCharacters(value);
        m_out.writeEndElement();
        m_out.writeEndElement();
        m_out.writeEndElement();
    }

    static inline const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    static inline const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
    static inline const QString adobe = u"http://ns.adobe.com/pdf/1.3/"_s;

private:
    static inline const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;

    QXmlStreamWriter m_out;
};

QByteArray xmpOf(const PdfAbout& about, const QString& producer) {
    QByteArray bytes = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"; // as XMP asks
    QByteArray body;
    XmpWriter out(body);
    out.list(u"title"_s, u"Alt"_s, about.title);
    out.list(u"creator"_s, u"Seq"_s, about.author);
    out.list(u"description"_s, u"Alt"_s, about.subject);
    out.list(u"language"_s, u"Bag"_s, about.language);
    out.text(XmpWriter::adobe, u"Keywords"_s, about.keywords);
    out.text(XmpWriter::adobe, u"Producer"_s, producer);
    out.text(XmpWriter::xmp, u"CreatorTool"_s, creator);
    if (about.date) {
        const QString date = about.date->toUTC().toString(Qt::ISODate);
        out.text(XmpWriter::xmp, u"CreateDate"_s, date);
        out.text(XmpWriter::xmp, u"ModifyDate"_s, date);
        out.text(XmpWriter::xmp, u"MetadataDate"_s, date);
    }
    out.end();
    return bytes + body + "\n<?xpacket end=\"w\"?>\n";
}

void writeCatalog(QPDF& pdf, const PdfAbout& about, const QString& producer) {
    QPDFObjectHandle catalog = pdf.getRoot();
    catalog.replaceKey("/Lang", pdfText(about.language));
    catalog.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    auto metadata = QPDFObjectHandle::newStream(&pdf, xmpOf(about, producer).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    catalog.replaceKey("/Metadata", metadata);
}

QPDFObjectHandle pdfNumber(double number) {
    constexpr int decimals = 4;
    return QPDFObjectHandle::newReal(number, decimals);
}

/// The content hangs from the upper edge, so it moves with it.
void setPageSize(QPDF& pdf, QSizeF size) {
    QPDFPageObjectHelper page = QPDFPageDocumentHelper(pdf).getAllPages().at(0);
    const auto was = page.getAttribute("/MediaBox", false).getArrayAsRectangle();
    const auto move = "1 0 0 1 0 " + pdfNumber(size.height() - was.ury).unparse() + " cm\n";
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, move), true);
    page.getObjectHandle().replaceKey(
        "/MediaBox", QPDFObjectHandle::newArray(
                         {pdfNumber(0), pdfNumber(0), pdfNumber(size.width()), pdfNumber(size.height())}));
}

void mendFonts(QPDF& pdf, const TypedLetters& letters) {
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.getKey("/ToUnicode").isStream()) {
            continue;
        }
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        const auto bytes = map.getStreamData();
        const CodeMap read = readToUnicode(
            QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize())));
        const QByteArray mended = writeToUnicode(letters.meantBy(read));
        map.replaceStreamData(mended.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

QByteArray written(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

PdfAbout printable(const PdfAbout& about) {
    return {printable(about.title),    printable(about.author),   printable(about.subject),
            printable(about.keywords), printable(about.language), about.date};
}

} // namespace

Result<QByteArray> mendedPdf(const QByteArray& bytes, QSizeF page, const PdfAbout& given,
                             const TypedLetters& letters) {
    const PdfAbout about = printable(given);
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("figure", bytes.constData(), std::size_t(bytes.size()));
        const QString producer =
            QString::fromStdString(pdf.getTrailer().getKey("/Info").getKey("/Producer").getUTF8Value());
        setPageSize(pdf, page);
        writeInfo(pdf, about, producer);
        writeCatalog(pdf, about, producer);
        mendFonts(pdf, letters);
        return written(pdf);
    } catch (const std::exception& fault) {
        return Error{ErrorCode::Internal, Words::tr("The PDF could not be put together."),
                     QString::fromLocal8Bit(fault.what())};
    }
}

} // namespace plusone
