// str's questions: isalpha() and its kin.
#include "builtins/str_methods.h"
#include "builtins/unicode.h"

namespace fermata {

namespace {

template <typename Test>
Owned all_characters(Args args, Test&& test) {
  Str* string = self_str(args);
  if (string->length == 0) return Owned::boolean(false);
  for (uint32_t i = 0; i < string->length; i++) {
    if (!test(string->at(i))) return Owned::boolean(false);
  }
  return Owned::boolean(true);
}

Owned all_have(Args args, uint16_t properties) {
  return all_characters(args, [&](char32_t c) { return unicode::has(c, properties); });
}

// Some character is cased as wanted and none otherwise.
Owned only_case(Args args, uint16_t wanted, uint16_t unwanted) {
  Str* string = self_str(args);
  bool found = false;
  for (uint32_t i = 0; i < string->length; i++) {
    uint16_t properties = unicode::properties(string->at(i));
    if (properties & unwanted) return Owned::boolean(false);
    found = found || (properties & wanted) != 0;
  }
  return Owned::boolean(found);
}

}  // namespace

Result<Owned> str_isalnum(Vm&, Args args) {
  return all_have(args, unicode::kAlphanumeric);
}
Result<Owned> str_isalpha(Vm&, Args args) {
  return all_have(args, unicode::kAlpha);
}
Result<Owned> str_isascii(Vm&, Args args) {
  return Owned::boolean(self_str(args)->ascii);
}
Result<Owned> str_isdecimal(Vm&, Args args) {
  return all_have(args, unicode::kDecimal);
}
Result<Owned> str_isdigit(Vm&, Args args) {
  return all_have(args, unicode::kDigit | unicode::kDecimal);
}
Result<Owned> str_isnumeric(Vm&, Args args) {
  return all_have(args, unicode::kNumeric | unicode::kDigit | unicode::kDecimal);
}
Result<Owned> str_isspace(Vm&, Args args) {
  return all_characters(args, [](char32_t c) { return unicode::is_space(c); });
}
Result<Owned> str_islower(Vm&, Args args) {
  return only_case(args, unicode::kLower, unicode::kUpper | unicode::kTitle);
}
Result<Owned> str_isupper(Vm&, Args args) {
  return only_case(args, unicode::kUpper, unicode::kLower | unicode::kTitle);
}

Result<Owned> str_isprintable(Vm&, Args args) {
  Str* string = self_str(args);
  for (uint32_t i = 0; i < string->length; i++) {
    if (!unicode::is_printable(string->at(i))) return Owned::boolean(false);
  }
  return Owned::boolean(true);
}

Result<Owned> str_isidentifier(Vm&, Args args) {
  Str* string = self_str(args);
  for (uint32_t i = 0; i < string->length; i++) {
    char32_t c = string->at(i);
    if (!unicode::has(c, i == 0 ? unicode::kIdentifierStart : unicode::kIdentifierPart)) return Owned::boolean(false);
  }
  return Owned::boolean(string->length > 0);
}

Result<Owned> str_istitle(Vm&, Args args) {
  Str* string = self_str(args);
  bool in_word = false, found = false;
  for (uint32_t i = 0; i < string->length; i++) {
    uint16_t properties = unicode::properties(string->at(i));
    if (properties & (unicode::kUpper | unicode::kTitle)) {
      if (in_word) return Owned::boolean(false);
      in_word = found = true;
    } else if (properties & unicode::kLower) {
      if (!in_word) return Owned::boolean(false);
      found = true;
    } else {
      in_word = false;
    }
  }
  return Owned::boolean(found);
}

}  // namespace fermata
