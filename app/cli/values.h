#pragma once

#include "cli/arguments.h"
#include "cli/nearest.h"
#include "cli/quote.h"
#include "model/vocab.h"

#include <optional>

namespace plusone::cli {

// The values of options as numbers and words. Every Error is Invalid and a sentence that names the option.

/// "“x” cannot be the value of --name; <wanted>."
Error badValue(QLatin1String option, const QString& value, const QString& wanted);

/// An integer in plain digits within the range, or `otherwise` when the option is not given.
Result<quint64> integerOf(const Arguments& arguments, QLatin1String option, quint64 otherwise, quint64 lowest,
                          quint64 highest);

/// A number within the range, or nothing when the option is not given.
Result<std::optional<double>> numberOf(const Arguments& arguments, QLatin1String option, double lowest,
                                       double highest);

/// One of the words, or the first of them when the option is not given.
Result<QString> wordOf(const Arguments& arguments, QLatin1String option, const QStringList& words);

/// --seed, any 64-bit number; `otherwise` when it is not given.
Result<quint64> seedOf(const Arguments& arguments, quint64 otherwise);

/// The kind of record that can be edited, by the word that stands for it here ("exercise").
Result<RecordKind> editedKind(const QString& word);

} // namespace plusone::cli
