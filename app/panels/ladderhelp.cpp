#include "panels/ladderhelp.h"

#include "network/rungs.h"
#include "scene/style.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LadderHelp)
};

QString rungsHtml(RungGroup group) {
    QString html = u"<h3>%1</h3><dl>"_s.arg(labelOf(group).toHtmlEscaped());
    for (const Rung rung : allRungs()) {
        if (groupOf(rung) == group) {
            html += u"<dt><b>%1</b></dt><dd>%2</dd>"_s.arg(labelOf(rung).toHtmlEscaped(),
                                                           definitionOf(rung).toHtmlEscaped());
        }
    }
    return html + u"</dl>"_s;
}

} // namespace

QString ladderHelpHtml() {
    QString html = u"<h3>%1</h3><ul>"_s.arg(Words::tr("How rungs are counted").toHtmlEscaped());
    for (const QString& rule : ladderRules()) {
        html += u"<li>%1</li>"_s.arg(rule.toHtmlEscaped());
    }
    return rungsHtml(RungGroup::WithJapan) + rungsHtml(RungGroup::WithUnitedStates) +
           rungsHtml(RungGroup::Together) + html + u"</ul>"_s;
}

void showLadderHelp(QWidget* parent, const Style& style) {
    auto* dialog = parent->findChild<QDialog*>(u"ladderHelp"_s, Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new QDialog(parent);
        dialog->setObjectName(u"ladderHelp"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(Words::tr("The rungs of the ladder"));
        auto* text = new QTextBrowser(dialog);
        text->setAccessibleName(dialog->windowTitle());
        text->setHtml(ladderHelpHtml());
        auto* buttons = new QDialogButtonBox(dialog);
        QPushButton* close = buttons->addButton(Words::tr("&Close"), QDialogButtonBox::RejectRole);
        close->setAccessibleName(Words::tr("Close"));
        QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
        auto* column = new QVBoxLayout(dialog);
        column->addWidget(text);
        column->addWidget(buttons);
        const QFontMetrics metrics = dialog->fontMetrics();
        dialog->resize(metrics.averageCharWidth() * 80, metrics.height() * 32 + style.grid);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace plusone
