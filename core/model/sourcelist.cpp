#include "model/sourcelist.h"

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
    std::vector<const Source*> found;
    for (const SourceId& id : cited) {
        if (const Source* source = dataset.find(id)) {
            found.push_back(source);
        }
    }
    // By id already, which settles what is equal.
    std::stable_sort(found.begin(), found.end(), [](const Source* a, const Source* b) {
        return std::tuple(!a->date, a->date, a->title) < std::tuple(!b->date, b->date, b->title);
    });
    std::vector<SourceId> ids;
    std::transform(found.begin(), found.end(), std::back_inserter(ids),
                   [](const Source* s) { return s->id; });
    return ids;
}

QString citation(const Source& source, const QString& language) {
    const bool ja = language == "ja"_L1;
    const QString title = source.title.simplified();
    const QString publisher = source.publisher.simplified();
    const QString date = source.date ? source.date->toDisplay(language) : ja ? u"日付不明"_s : u"undated"_s;
    if (!ja) {
        QStringList parts{publisher, title.isEmpty() ? QString() : u"“%1”"_s.arg(title), date, source.url};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    const QString quoted = title.isEmpty()         ? u"、"_s
                           : title.contains(u'「') ? u"『%1』"_s.arg(title)
                                                   : u"「%1」"_s.arg(title);
    const QString head = publisher.isEmpty() && title.isEmpty() ? QString() : publisher + quoted;
    return head + date + (source.url.isEmpty() ? QString() : u'、' + source.url);
}

} // namespace plusone
