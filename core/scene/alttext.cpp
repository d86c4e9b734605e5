#include "scene/alttext.h"

#include "network/parts.h"
#include "scene/figuretext.h"
#include "scene/losstext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr std::size_t fewFrameworks = 4; ///< whose members are named
constexpr std::size_t namedAtMost = 8;   ///< of a list; the others are counted
constexpr std::size_t strongest = 3;     ///< pairs, and partners of who has the most

std::size_t recordsOf(const NetworkLink& link) {
    return std::accumulate(link.records.begin(), link.records.end(), std::size_t(0),
                           [](std::size_t sum, const auto& records) { return sum + records.size(); });
}

class Describer {
public:
    Describer(const Dataset& dataset, const Lens& lens, const Network& network, const QString& language)
        : m_dataset(dataset), m_lens(lens), m_network(network), m_language(language),
          m_ja(language == "ja"_L1), m_differences(differencesIn(lens, network)),
          m_links(network.nodes.size()), m_hubs(network.nodes.size()) {
        for (const NetworkLink& link : network.links) {
            m_links[link.a].push_back(&link);
            m_links[link.b].push_back(&link);
        }
        for (auto& links : m_links) {
            std::stable_sort(links.begin(), links.end(), isStronger);
        }
        for (const NetworkHub& hub : network.hubs) {
            for (const std::uint32_t member : hub.members) {
                ++m_hubs[member];
            }
        }
    }

    [[nodiscard]] QString text(bool isPart) const {
        QStringList sentences{opening(), describeLoss(m_dataset, m_network.without, m_language)};
        if (m_network.nodes.empty()) { // as the figure says
            sentences << figureWord(FigureWord::Nothing, m_language) << leftOut();
        } else {
            sentences << counts() << frameworks();
            sentences << (isPart ? QStringList() : QStringList{standingOut(), apart(), leftOut()});
        }
        sentences.removeAll(QString());
        return sentences.join(m_ja ? QString() : u" "_s);
    }

private:
    using Nodes = std::vector<std::uint32_t>;

    using Links = std::vector<const NetworkLink*>;

    /// By weight, which sums of thirds do not hit to the last bit, then by records.
    static auto strengthOf(const NetworkLink* link) {
        return std::pair(std::llround(link->total() * 1e6), recordsOf(*link));
    }
    static bool isStronger(const NetworkLink* a, const NetworkLink* b) {
        return strengthOf(a) > strengthOf(b);
    }
    /// The few that are ahead of all others: none of several equal ones is singled out. `links`: the
    /// strongest first.
    static Links ahead(Links links) {
        if (links.size() > strongest) {
            const auto next = links[strongest];
            links.resize(strongest);
            std::erase_if(links, [next](const NetworkLink* link) { return !isStronger(link, next); });
        }
        return links;
    }

    [[nodiscard]] QString in(const QString& english, const QString& japanese) const {
        return m_ja ? japanese : english;
    }
    /// "1 tie", "2 ties"; Japanese has one form.
    [[nodiscard]] QString number(std::size_t count, const QString& one, const QString& several,
                                 const QString& japanese) const {
        return in(count == 1 ? one : several, japanese).arg(count);
    }
    /// A name may end in a full stop itself: "U.S."
    [[nodiscard]] QString ended(QString text) const {
        while (text.endsWith(u'.')) {
            text.chop(1);
        }
        return text.endsWith(u'。') ? text : text + in(u"."_s, u"。"_s);
    }
    /// "A, B and C"
    [[nodiscard]] QString list(QStringList names) const {
        if (m_ja || names.size() < 2) {
            return names.join(u"、"_s);
        }
        const QString last = names.takeLast();
        return u"%1 and %2"_s.arg(names.join(u", "_s), last);
    }
    [[nodiscard]] QString listed(const QStringList& names) const {
        if (std::size_t(names.size()) <= namedAtMost) {
            return list(names);
        }
        const std::size_t others = std::size_t(names.size()) - namedAtMost;
        const QString text = names.first(qsizetype(namedAtMost)).join(in(u", "_s, u"、"_s));
        return text + number(others, u" and %1 other"_s, u" and %1 others"_s, u"ほか%1"_s);
    }
    [[nodiscard]] QString name(std::uint32_t node) const {
        const ActorId& id = m_network.nodes[node].actor;
        const Actor* actor = m_dataset.find(id);
        return actor ? mapName(*actor, m_language) : id.slug();
    }
    [[nodiscard]] QStringList names(const Nodes& nodes) const {
        QStringList names;
        for (const std::uint32_t node : nodes) {
            names << name(node);
        }
        return names;
    }
    /// Who takes part in the most records first.
    template <class Test>
    [[nodiscard]] Nodes nodesThat(const Test& test) const {
        Nodes nodes;
        for (std::uint32_t i = 0; i < m_network.nodes.size(); ++i) {
            if (test(i)) {
                nodes.push_back(i);
            }
        }
        std::stable_sort(nodes.begin(), nodes.end(), [this](std::uint32_t a, std::uint32_t b) {
            return m_network.nodes[a].total() > m_network.nodes[b].total();
        });
        return nodes;
    }

    [[nodiscard]] QString opening() const {
        // What is left out has a sentence of its own, and the lens is one, which in Japanese it is not.
        QString view = describeLens(m_dataset, m_lens, NetworkCounts(), m_language);
        view[0] = view[0].toLower();
        view = view.chopped(1).replace(u'。', u'；');
        const QString parted = view.isEmpty() ? QString() : in(u": "_s, u":"_s);
        return ended(in(u"A network map of security ties"_s, u"安全保障上の結びつきのネットワーク図"_s) +
                     parted + view);
    }

    /// " (2 new, 1 kept, 0 ended)", " (3 lost)"; empty where nothing is compared.
    template <class Things, class Of>
    [[nodiscard]] QString changes(const Things& things, const Of& differenceOf) const {
        if (m_differences.empty()) {
            return {};
        }
        QStringList parts;
        for (const auto& [difference, word] : m_differences) {
            const auto count =
                std::count_if(things.begin(), things.end(), [&, wanted = difference](const auto& thing) {
                    return differenceOf(thing) == wanted;
                });
            parts << in(u"%1 %2"_s, u"%2%1"_s).arg(QString::number(count), figureWord(word, m_language));
        }
        return in(u" (%1)"_s, u"(%1)"_s).arg(parts.join(in(u", "_s, u"、"_s)));
    }

    [[nodiscard]] QString counts() const {
        const NetworkCounts& counts = m_network.counts;
        QStringList records;
        for (const auto& [strand, count] : {std::pair(Strand::Agreements, counts.agreements),
                                            std::pair(Strand::Exercises, counts.exercises),
                                            std::pair(Strand::Dialogues, counts.dialogues)}) {
            if (count > 0) {
                records << figureCount(strand, count, m_language);
            }
        }
        const auto ofItself = [](const auto& thing) { return thing.difference; };
        QStringList drawn;
        drawn << number(m_network.nodes.size(), u"%1 actor"_s, u"%1 actors"_s, u"国・機関%1"_s) +
                     changes(m_network.nodes, ofItself);
        const QString ties = number(m_network.links.size(), u"%1 tie between two of them"_s,
                                    u"%1 ties between two of them"_s, u"2者間の結びつき%1組"_s);
        drawn << (m_network.links.empty() ? in(u"no tie between two of them"_s, ties) : ties) +
                     changes(m_network.links, differenceOf);
        if (!m_network.hubs.empty()) {
            drawn << number(m_network.hubs.size(), u"%1 event or series of more than six parties"_s,
                            u"%1 events or series of more than six parties"_s,
                            u"7者以上の行事・シリーズ%1件"_s) +
                         changes(m_network.hubs, ofItself);
        }
        return in(u"From %1 it draws %2."_s, u"%1から、%2を描く。"_s).arg(list(records), list(drawn));
    }

    [[nodiscard]] QString frameworks() const {
        const auto& hulls = m_network.hulls;
        QStringList titles;
        for (const NetworkHull& hull : hulls) {
            const Framework* framework = m_dataset.find(hull.framework);
            QStringList notes;
            if (hulls.size() <= fewFrameworks) {
                notes << list(names(hull.members));
            }
            for (const auto& [difference, word] : m_differences) {
                if (hull.difference == difference) {
                    notes << figureWord(word, m_language);
                }
            }
            if (hull.isQuiet) {
                notes << in(u"no record here"_s, u"表示中の記録なし"_s);
            }
            const QString note = notes.join(in(u"; "_s, u"；"_s));
            titles << (framework ? titleOf(*framework, m_language) : hull.framework.slug()) +
                          (note.isEmpty() ? note : in(u" (%1)"_s, u"(%1)"_s).arg(note));
        }
        if (titles.isEmpty()) {
            return in(u"No framework is drawn."_s, u"枠組みは描かれていない。"_s);
        }
        return number(hulls.size(), u"%1 framework encloses its members: "_s,
                      u"%1 frameworks enclose their members: "_s, u"構成国を囲む枠組みは%1:"_s) +
               ended(listed(titles));
    }

    [[nodiscard]] QString standingOut() const {
        QStringList parts{mostTied(), strongestTies()};
        parts.removeAll(QString());
        return sentence(parts);
    }

    /// Who has the most ties; empty where all have as many.
    [[nodiscard]] QString mostTied() const {
        std::size_t most = 0;
        for (const auto& links : m_links) {
            most = std::max(most, links.size());
        }
        const Nodes tied = nodesThat([&](std::uint32_t node) { return !m_links[node].empty(); });
        const Nodes first = nodesThat([&](std::uint32_t node) { return m_links[node].size() == most; });
        if (tied.empty() || first == tied) {
            return {};
        }
        const QString label = in(u"Most ties: "_s, u"結びつきが最も多い:"_s);
        if (first.size() > 2) {
            return label + listed(names(first)) + in(u" (%1 each)"_s, u"(各%1)"_s).arg(most);
        }
        QStringList texts;
        for (const std::uint32_t node : first) {
            QStringList partners;
            for (const NetworkLink* link : ahead(m_links[node])) {
                partners << name(link->a == node ? link->b : link->a);
            }
            const QString number = QString::number(most);
            if (partners.isEmpty()) {
                texts << in(u"%1 (%2)"_s, u"%1(%2)"_s).arg(name(node), number);
                continue;
            }
            const bool all = most <= strongest;
            texts << in(all ? u"%1 (%2, with %3)"_s : u"%1 (%2, foremost with %3)"_s,
                        all ? u"%1(%2、相手は%3)"_s : u"%1(%2、主な相手は%3)"_s)
                         .arg(name(node), number, list(partners));
        }
        return label + list(texts);
    }

    [[nodiscard]] QString strongestTies() const {
        Links links;
        for (const NetworkLink& link : m_network.links) {
            links.push_back(&link);
        }
        if (links.empty()) {
            return {};
        }
        std::stable_sort(links.begin(), links.end(), isStronger);
        QStringList texts;
        for (const NetworkLink* link : ahead(links)) {
            QStringList records;
            for (std::size_t s = 0; s < strandCount; ++s) {
                if (!link->records[s].empty()) {
                    records << figureCount(Strand(s), int(link->records[s].size()), m_language);
                }
            }
            texts << in(u"%1 and %2 (%3)"_s, u"%1と%2(%3)"_s)
                         .arg(name(link->a), name(link->b), records.join(in(u", "_s, u"、"_s)));
        }
        if (texts.isEmpty()) {
            const auto equal = std::count_if(links.begin(), links.end(), [&](const NetworkLink* link) {
                return !isStronger(links.front(), link);
            });
            return equal == std::ssize(links)
                       ? in(u"all ties are equally strong"_s, u"結びつきの強さはすべて等しい"_s)
                       : in(u"the strongest ties: %1, equally strong"_s,
                            u"最も強い結びつき:等しい強さの%1組"_s)
                             .arg(equal);
        }
        const QString label = links.size() == 1 ? in(u"the only tie: "_s, u"唯一の結びつき:"_s)
                              : links.size() <= strongest
                                  ? in(u"the ties: "_s, u"結びつき:"_s)
                                  : in(u"the strongest ties: "_s, u"最も強い結びつき:"_s);
        return label + texts.join(in(u", "_s, u"、"_s));
    }

    [[nodiscard]] QString apart() const {
        QStringList parts{components()};
        const auto add = [&](const QString& label, const Nodes& nodes) {
            if (!nodes.empty()) {
                parts << label + listed(names(nodes));
            }
        };
        if (m_network.links.size() > 1) {
            add(in(u"with one tie only: "_s, u"結びつきが1組だけ:"_s),
                nodesThat([&](std::uint32_t i) { return m_links[i].size() == 1 && m_hubs[i] == 0; }));
        }
        add(in(u"in events of more than six parties alone: "_s, u"7者以上の行事だけに参加:"_s),
            nodesThat([&](std::uint32_t i) { return m_links[i].empty() && m_hubs[i] > 0; }));
        add(in(u"tied by risk reduction alone: "_s, u"リスク低減だけで結ばれる:"_s),
            nodesThat([&](std::uint32_t i) { return m_network.nodes[i].outside; }));
        parts.removeAll(QString());
        return sentence(parts);
    }

    [[nodiscard]] QString components() const {
        const std::vector<Nodes> parts = connectedParts(m_network);
        if (parts.size() == 1) {
            return m_network.nodes.size() == 1
                       ? QString()
                       : in(u"All actors are connected"_s, u"すべての国・機関がつながっている"_s);
        }
        QStringList sizes;
        Nodes outside;
        for (const Nodes& part : parts) {
            sizes << QString::number(part.size());
            if (&part != &parts.front()) {
                outside.insert(outside.end(), part.begin(), part.end());
            }
        }
        const QString text = in(u"The map falls into %1 separate parts, of %2 actors"_s,
                                u"図は%1つの部分に分かれる(国・機関%2)"_s)
                                 .arg(QString::number(parts.size()), listed(sizes));
        const bool oneIsLargest = parts[0].size() > parts[1].size();
        return oneIsLargest
                   ? text + in(u"; outside the largest: "_s, u"；最大の部分の外:"_s) + listed(names(outside))
                   : text;
    }

    [[nodiscard]] QString leftOut() const {
        const NetworkCounts& counts = m_network.counts;
        QStringList parts;
        const auto add = [&](int count, const QString& one, const QString& several, const QString& japanese) {
            if (count > 0) {
                parts << number(std::size_t(count), one, several, japanese);
            }
        };
        const QString weight = QString::number(m_lens.minimumWeight);
        add(counts.linksBelow, u"%1 pair of less than weight "_s + weight,
            u"%1 pairs of less than weight "_s + weight, u"重み"_s + weight + u"未満の%1組"_s);
        if (m_lens.manyParty == ManyParty::Hidden) {
            add(counts.manyParty, u"%1 event of more than six parties"_s,
                u"%1 events of more than six parties"_s, u"7者以上の行事%1件"_s);
        }
        const QString hidden = m_lens.hidden.empty() ? QString() : u", or hidden"_s;
        add(counts.actorsLeftOut, u"%1 actor without a drawn tie"_s + hidden,
            u"%1 actors without a drawn tie"_s + hidden, u"描かれない国・機関%1"_s);
        return parts.isEmpty() ? QString() : in(u"Left out: %1."_s, u"省いたもの:%1。"_s).arg(list(parts));
    }

    /// Of parts that each are one statement.
    [[nodiscard]] QString sentence(const QStringList& parts) const {
        QString text = parts.join(in(u"; "_s, u"；"_s));
        if (!text.isEmpty()) {
            text[0] = text[0].toUpper();
            text = ended(text);
        }
        return text;
    }

    using Differences = std::vector<std::pair<Difference, FigureWord>>;
    static Differences differencesIn(const Lens& lens, const Network& network) {
        return !network.without.isEmpty() ? Differences{{Difference::Ended, FigureWord::Lost}}
               : lens.earlier()           ? Differences{{Difference::New, FigureWord::New},
                                              {Difference::Kept, FigureWord::Kept},
                                              {Difference::Ended, FigureWord::Ended}}
                                          : Differences();
    }

    const Dataset& m_dataset;
    const Lens& m_lens;
    const Network& m_network;
    QString m_language;
    bool m_ja;
    Differences m_differences;  ///< what the picture tells apart
    std::vector<Links> m_links; ///< of each node, the strongest first
    std::vector<int> m_hubs;    ///< that each node is in
};

} // namespace

QString altText(const Dataset& dataset, const Lens& lens, const Network& network, const QString& language,
                bool isPart) {
    return Describer(dataset, lens, network, language).text(isPart);
}

} // namespace plusone
