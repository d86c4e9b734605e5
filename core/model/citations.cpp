#include "model/citations.h"

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace plusone {

std::vector<SourceId> sourcesOf(const Dataset& dataset, const std::vector<RecordRef>& records) {
    std::set<SourceId> cited;
    for (const RecordRef& ref : records) {
        if (const auto record = dataset.find(ref)) {
            std::visit(
                [&cited](const auto& r) {
                    if constexpr (requires { r.sources; }) {
                        cited.insert(r.sources.begin(), r.sources.end());
                    }
                },
                *record);
        }
    }
    std::vector<SourceId> list(cited.begin(), cited.end());
    const auto orderOf = [&dataset](const SourceId& id) {
        const Source* source = dataset.find(id);
        return source ? std::tuple(source->publisher, source->date ? source->date->toString() : QString(),
                                   source->title)
                      : std::tuple<QString, QString, QString>();
    };
    std::stable_sort(list.begin(), list.end(),
                     [&](const SourceId& a, const SourceId& b) { return orderOf(a) < orderOf(b); });
    return list;
}

QString citationOf(const Source& source, const QString& language) {
    const bool isJapanese = language == "ja"_L1;
    QStringList parts{source.publisher, (isJapanese ? u"「%1」"_s : u"“%1”"_s).arg(source.title),
                      source.date ? source.date->toDisplay(language) : QString(), source.url};
    parts.removeAll(QString());
    return parts.join(isJapanese ? u"、"_s : u", "_s);
}

} // namespace plusone
