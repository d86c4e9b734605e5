#include "cli/data.h"
#include "cli/output.h"
#include "cli/quote.h"
#include "model/rules.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// A stable word for scripts, so not translated.
QString wordFor(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        break;
    }
    return u"info"_s;
}

int countOf(const Findings& findings, Severity severity) {
    return int(std::count_if(findings.begin(), findings.end(),
                             [severity](const Finding& finding) { return finding.severity == severity; }));
}

QJsonObject document(const Findings& findings) {
    QJsonArray list;
    for (const Finding& finding : findings) {
        list.append(QJsonObject{{u"severity"_s, wordFor(finding.severity)},
                                {u"rule"_s, finding.rule},
                                {u"record"_s, finding.record.toString()},
                                {u"field"_s, finding.field},
                                {u"message"_s, finding.message}});
    }
    return {{u"errors"_s, countOf(findings, Severity::Error)},
            {u"warnings"_s, countOf(findings, Severity::Warning)},
            {u"infos"_s, countOf(findings, Severity::Info)},
            {u"findings"_s, list}};
}

QString lines(const Findings& findings) {
    QString text;
    for (const Finding& finding : findings) {
        text += u"%1 %2 %3 %4: "_s.arg(wordFor(finding.severity), finding.rule, finding.record.toString(),
                                       finding.field) +
                oneLine(finding.message) + u'\n';
    }
    return text +
           Words::tr("Errors: %1, warnings: %2, notes: %3.")
               .arg(countOf(findings, Severity::Error))
               .arg(countOf(findings, Severity::Warning))
               .arg(countOf(findings, Severity::Info)) +
           u'\n';
}

int check(const Arguments& arguments) {
    const auto data = readData(arguments);
    if (!data) {
        return failed(data.error());
    }
    const Findings findings = checkDataset(*data);
    const int printed = arguments.has("json"_L1) ? print(document(findings)) : print(lines(findings));
    return hasErrors(findings) ? Failed : printed;
}

} // namespace

Command checkCommand() {
    return {"check",
            {},
            QT_TRANSLATE_NOOP("Cli", "Hold every record against the rules and list what they find."),
            {storeOption(), jsonOption()},
            QT_TRANSLATE_NOOP(
                "Cli", "A finding is one line: severity (error, warning, info), rule, record, field and "
                       "a message. The exit code is 1 when there is an error among them."),
            check};
}

} // namespace plusone::cli
