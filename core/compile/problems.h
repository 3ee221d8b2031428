// What the compiler found wrong: the first error, and the warnings in the order in which they were found.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "syntax/diagnostic.h"

namespace fermata::compiler {

struct Problems {
  std::optional<syntax::Diagnostic> error;
  std::vector<syntax::Warning> warnings;

  void fail(Span span, std::string message) {
    if (!error)
      error = syntax::Diagnostic{syntax::Diagnostic::Kind::SyntaxError, std::move(message), span,
                                 syntax::Diagnostic::Mark::Bytes};
  }
  void give_up(Span span) {
    if (!error)
      error = syntax::Diagnostic{syntax::Diagnostic::Kind::RecursionError,
                                 "maximum recursion depth exceeded during compilation", span};
  }
  // Code that is emitted twice (the body of a `finally`) is warned about once.
  void warn(Span span, std::string message) {
    for (const syntax::Warning& warning : warnings)
      if (warning.span == span && warning.message == message) return;
    warnings.push_back({syntax::Warning::Category::SyntaxWarning, std::move(message), span});
  }
  // Those from number `first` on are told once more.
  void repeat_warnings(size_t first) {
    for (size_t i = first, end = warnings.size(); i < end; ++i) warnings.push_back(syntax::Warning(warnings[i]));
  }
};

// Pieces of a message put together.
template <typename... Pieces>
std::string text(const Pieces&... pieces) {
  std::string out;
  (out.append(pieces), ...);
  return out;
}

}  // namespace fermata::compiler
