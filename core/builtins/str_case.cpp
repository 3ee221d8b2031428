// Case mappings of str. ASCII strings are mapped byte by byte; the others character by character, a few of which become
// two or three.
#include "builtins/str_methods.h"
#include "builtins/str_search.h"
#include "builtins/unicode.h"

namespace fermata {

using unicode::Mapping;

namespace {

template <typename Map>
Owned map_ascii(Vm& vm, const Str* string, Map&& map) {
  Ref<Str> result = new_str(vm.heap, string->length, 1, true);
  const uint8_t* from = string->bytes();
  uint8_t* to = result->bytes();
  for (uint32_t i = 0; i < string->length; i++) to[i] = map(from[i], i);
  return result;
}

constexpr uint8_t ascii_lower(uint8_t c) {
  return static_cast<uint8_t>(c - 'A') < 26 ? c | 32 : c;
}
constexpr uint8_t ascii_upper(uint8_t c) {
  return static_cast<uint8_t>(c - 'a') < 26 ? c & ~32 : c;
}
constexpr bool ascii_letter(uint8_t c) {
  return static_cast<uint8_t>((c | 32) - 'a') < 26;
}

// Σ at the end of a word becomes ς: something cased before it (over case-ignorable characters), nothing cased after.
bool is_final_sigma(const Str* string, uint32_t place) {
  auto skips = [&](uint32_t i) { return unicode::has(string->at(i), unicode::kCaseIgnorable); };
  auto cased = [&](uint32_t i) { return unicode::has(string->at(i), unicode::kCased); };
  uint32_t i = place;
  while (i > 0 && skips(i - 1)) i--;
  if (i == 0 || !cased(i - 1)) return false;
  uint32_t j = place + 1;
  while (j < string->length && skips(j)) j++;
  return j == string->length || !cased(j);
}

void append_mapped(StrBuilder& out, const Str* string, uint32_t i, Mapping mapping) {
  char32_t c = string->at(i);
  if (c == 0x3A3 && mapping == Mapping::Lower) {
    out.append(is_final_sigma(string, i) ? U'\u03C2' : U'\u03C3');
    return;
  }
  char32_t image[3];
  uint32_t count = unicode::map(mapping, c, image);
  for (uint32_t k = 0; k < count; k++) out.append(image[k]);
}

// Each character by the mapping that `choose(c, i)` says.
template <typename Choose>
Owned map_all(Vm& vm, const Str* string, Choose&& choose) {
  StrBuilder out(vm.heap);
  for (uint32_t i = 0; i < string->length; i++) append_mapped(out, string, i, choose(string->at(i), i));
  return out.finish();
}

}  // namespace

Result<Owned> str_lower(Vm& vm, Args args) {
  Str* string = self_str(args);
  if (string->ascii) return map_ascii(vm, string, [](uint8_t c, uint32_t) { return ascii_lower(c); });
  return map_all(vm, string, [](char32_t, uint32_t) { return Mapping::Lower; });
}

Result<Owned> str_casefold(Vm& vm, Args args) {
  Str* string = self_str(args);
  if (string->ascii) return map_ascii(vm, string, [](uint8_t c, uint32_t) { return ascii_lower(c); });
  return map_all(vm, string, [](char32_t, uint32_t) { return Mapping::Fold; });
}

Result<Owned> str_upper(Vm& vm, Args args) {
  Str* string = self_str(args);
  if (string->ascii) return map_ascii(vm, string, [](uint8_t c, uint32_t) { return ascii_upper(c); });
  return map_all(vm, string, [](char32_t, uint32_t) { return Mapping::Upper; });
}

Result<Owned> str_capitalize(Vm& vm, Args args) {
  Str* string = self_str(args);
  if (string->ascii) {
    return map_ascii(vm, string, [](uint8_t c, uint32_t i) { return i == 0 ? ascii_upper(c) : ascii_lower(c); });
  }
  return map_all(vm, string, [](char32_t, uint32_t i) { return i == 0 ? Mapping::Title : Mapping::Lower; });
}

Result<Owned> str_swapcase(Vm& vm, Args args) {
  Str* string = self_str(args);
  if (string->ascii) {
    return map_ascii(vm, string,
                     [](uint8_t c, uint32_t) { return ascii_letter(c) ? static_cast<uint8_t>(c ^ 32) : c; });
  }
  StrBuilder out(vm.heap);
  for (uint32_t i = 0; i < string->length; i++) {
    uint16_t properties = unicode::properties(string->at(i));
    if (properties & unicode::kUpper) {
      append_mapped(out, string, i, Mapping::Lower);
    } else if (properties & unicode::kLower) {
      append_mapped(out, string, i, Mapping::Upper);
    } else {
      out.append(string->at(i));
    }
  }
  return out.finish();
}

Result<Owned> str_title(Vm& vm, Args args) {
  Str* string = self_str(args);
  bool in_word = false;
  if (string->ascii) {
    return map_ascii(vm, string, [&](uint8_t c, uint32_t) {
      uint8_t image = in_word ? ascii_lower(c) : ascii_upper(c);
      in_word = ascii_letter(c);
      return image;
    });
  }
  return map_all(vm, string, [&](char32_t c, uint32_t) {
    Mapping mapping = in_word ? Mapping::Lower : Mapping::Title;
    in_word = unicode::has(c, unicode::kCased);
    return mapping;
  });
}

}  // namespace fermata
