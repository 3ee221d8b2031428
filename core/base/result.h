// Result<T>: the outcome of what can raise. `Raised` says that an exception is pending in the virtual machine; the
// value, when there is one, is taken out with TRY, which returns from the enclosing function otherwise.
//
//   Result<Owned> twice(Vm& vm, Value v) {
//     Owned sum = TRY(vm.add(v, v));
//     return sum;
//   }
#pragma once

#include <cstdlib>
#include <utility>

namespace fermata {

struct Raised {};

// A type with a spare state of its own stores "raised" in it, so that its Result is no larger than the value.
template <typename T>
concept HasRaisedState = requires(const T& value) {
  T::raised_state();
  value.is_raised_state();
};

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : value_(std::move(value)), raised_(false) {}
  Result(Raised) : value_(), raised_(true) {}

  bool is_raised() const { return raised_; }
  T value() && { return std::move(value_); }
  const T& peek() const { return value_; }

 private:
  T value_;
  bool raised_;
};

template <HasRaisedState T>
class [[nodiscard]] [[clang::trivial_abi]] Result<T> {
 public:
  Result(T value) : value_(std::move(value)) {}
  template <typename U>
    requires(!std::is_same_v<std::remove_cvref_t<U>, Result> && !std::is_same_v<std::remove_cvref_t<U>, T> &&
             !std::is_same_v<std::remove_cvref_t<U>, Raised> && std::is_convertible_v<U &&, T>)
  Result(U&& value) : value_(std::forward<U>(value)) {}
  Result(Raised) : value_(T::raised_state()) {}

  bool is_raised() const { return value_.is_raised_state(); }
  T value() && { return std::move(value_); }
  const T& peek() const { return value_; }

 private:
  T value_;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() : raised_(false) {}
  Result(Raised) : raised_(true) {}

  bool is_raised() const { return raised_; }
  void value() && {}

 private:
  bool raised_;
};

#define TRY(expression)                           \
  ({                                              \
    auto fermata_result_ = (expression);          \
    if (fermata_result_.is_raised()) [[unlikely]] \
      return ::fermata::Raised{};                 \
    std::move(fermata_result_).value();           \
  })

// An invariant of the runtime itself, checked in every build: a broken one ends the instance rather than the page's
// trust.
#define CHECK(condition)           \
  do {                             \
    if (!(condition)) [[unlikely]] \
      __builtin_trap();            \
  } while (false)

}  // namespace fermata
