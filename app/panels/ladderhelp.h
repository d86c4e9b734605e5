#pragma once

#include <QString>

class QWidget;

namespace plusone {

struct Style;

/// Every rung with what reaches it, and how rungs are counted, as HTML.
QString ladderHelpHtml();

/// Shows it in a window of its own that stays open beside the ladder; owned by `parent`, one at a time.
void showLadderHelp(QWidget* parent, const Style& style);

} // namespace plusone
