#include "panels/inspectorview.h"

#include "panels/htmlparts.h"
#include "panels/strandsample.h"

namespace plusone {

InspectorView::InspectorView(const Style& style, QWidget* parent) : QTextBrowser(parent), m_style(style) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(style.grid);
}

QVariant InspectorView::loadResource(int type, const QUrl& name) {
    const auto strand = html::strandFromLink(name);
    if (type != QTextDocument::ImageResource || !strand) {
        return {};
    }
    return strandSample(m_style, *strand, devicePixelRatioF());
}

} // namespace plusone
