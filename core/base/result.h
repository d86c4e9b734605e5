#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace plusone {

/// What went wrong, coarse enough to act on: the command line maps it to an exit code, a form to a field.
enum class ErrorCode {
    Invalid,    ///< the input breaks a rule
    NotFound,   ///< no such file or record
    Conflict,   ///< somebody else changed the record since it was read
    Unreadable, ///< the file cannot be opened, read or written
    Locked,     ///< another program holds the file
    ReadOnly,   ///< the file or its folder cannot be written
    Foreign,    ///< the file is not what it should be, or is damaged
    TooNew,     ///< the file comes from a newer version of the program
    Cancelled,  ///< the person stopped it
    Internal,   ///< the program's own fault
};

/// `message` is a sentence for people: what happened, to which file or record, what to do.
/// `detail` is for the log: the driver's words, the statement.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail = {};
};

/// Either a value or an Error. Errors are values here: nothing is thrown across a slot.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The value; calling it on an error is a programming fault (std::bad_variant_access).
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }

    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error& error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace plusone
