#pragma once

#include "scene/style.h"

#include <QTextBrowser>

namespace plusone {

/// Shows a page. It loads nothing by itself: no file, no address, only the lines of the strands.
class InspectorView : public QTextBrowser {
    Q_OBJECT

public:
    explicit InspectorView(const Style& style, QWidget* parent = nullptr);

    void setStyle(const Style& style) { m_style = style; }

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    Style m_style;
};

} // namespace plusone
