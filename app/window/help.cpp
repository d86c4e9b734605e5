#include "window/help.h"

#include "window/actions.h"
#include "window/prompt.h"

#include <QAction>
#include <QCoreApplication>

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

} // namespace

void showShortcuts(const Actions& actions, Prompt& prompt, QWidget* parent) {
    QStringList cells;
    for (const ActionSpec& spec : actionTable()) {
        const QAction* action = actions[spec.id];
        if (!action->shortcut().isEmpty()) {
            cells << QStringLiteral("<td><b>%1</b>&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;&nbsp;&nbsp;</td>")
                         .arg(action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped(),
                              action->statusTip().toHtmlEscaped());
        }
    }
    // In two columns: a low screen holds them.
    const qsizetype half = (cells.size() + 1) / 2;
    QString rows;
    for (qsizetype i = 0; i < half; ++i) {
        rows += QStringLiteral("<tr>%1%2</tr>").arg(cells[i], cells.value(i + half));
    }
    const QString onMap = Words::tr(
        "On the map: arrow keys walk from actor to actor, Tab goes on through links, Enter "
        "selects, + and − zoom, 0 shows all. Ctrl with a click or Space takes one more, a drag with "
        "Shift all that lie inside it; Ctrl+Shift with an arrow moves the label.");
    const QString elsewhere =
        Words::tr("In a tour: N or Page Down goes on, B or Page Up goes back, Esc ends it. In a table: Shift "
                  "with Enter sorts by the column that you are on, Ctrl+C copies what is chosen. In a chart: "
                  "arrow keys walk, Enter shows the records. In “What if”: Delete puts back, Ctrl+Z undoes.");
    prompt.tell(parent, Words::tr("Keys"),
                QStringLiteral("<table>%1</table><p>%2</p><p>%3</p>")
                    .arg(rows, onMap.toHtmlEscaped(), elsewhere.toHtmlEscaped()));
}

void showAbout(Prompt& prompt, QWidget* parent) {
    prompt.tell(
        parent, Words::tr("About Plus One"),
        Words::tr(
            "<h3>Plus One %1</h3><p>A map of the “Japan-U.S. + 1” security frameworks.</p>"
            "<p>Program: GNU General Public License, version 3 or later.<br>"
            "Shipped data: Creative Commons Attribution 4.0 (CC BY 4.0); every record names its sources.</p>")
            .arg(QStringLiteral(PLUSONE_VERSION)));
}

} // namespace plusone
