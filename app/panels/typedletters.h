#pragma once

class QEvent;
class QLineEdit;
class QObject;
class QWidget;

namespace plusone {

/// For the event filter of a list and the line that filters it: letters typed on the list go to the line; the
/// arrow down, and Esc when there is text to clear, lead from the line back to the list. True: the event is
/// done with.
bool leadLetters(QObject* watched, QEvent* event, QLineEdit* words, QWidget* list);

} // namespace plusone
