#pragma once

#include "panels/htmlparts.h"
#include "store/store.h"

namespace plusone::html {

/// The page of one record of any kind. `history`: its changes, newest first, or why they cannot be read. A
/// record that is not there, or that is known from recall alone, has a page that says so and nothing else.
QString recordPage(const Context& context, const RecordRef& ref,
                   const Result<std::vector<JournalEntry>>& history);

/// All that ties a to b in the lens, by kind; what they share with more than six others stands apart.
QString pairPage(const Context& context, const ActorId& a, const ActorId& b);

/// A list of records under what they have in common.
QString recordsPage(const Context& context, const std::vector<RecordRef>& records, const QString& title);

/// Several actors, or several frameworks, side by side, and what they share; of two actors the shortest way
/// over `network` too. Things of different kinds are listed.
QString thingsPage(const Context& context, const Network& network, const std::vector<RecordRef>& things);

/// What is new, ended and kept between the two moments that the lens compares; only of a lens that does.
QString changesPage(const Context& context);

/// Nothing is selected: what is in the lens, and how to go on.
QString emptyPage(const Context& context);

} // namespace plusone::html
