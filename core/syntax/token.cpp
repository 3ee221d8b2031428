#include "syntax/token.h"

namespace fermata::syntax {

std::string_view token_text(TokenKind kind) {
  static constexpr std::string_view kTexts[] = {
#define TOKEN(kind, what) {},
#define KEYWORD(kind, text) text,
#define OPERATOR(kind, text, level, operation) text,
#define AUGMENTED(kind, text, operation) text,
#include "syntax/tokens.def"
  };
  return kTexts[static_cast<size_t>(kind)];
}

}  // namespace fermata::syntax
