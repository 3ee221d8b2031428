// How libFuzzer changes a program: besides its own changes of bytes, by the words and lines of the language, so that
// what comes out is more often a program. Linked to every target.
#include <algorithm>
#include <cctype>
#include <cstdint>
#include <cstring>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t max_size);

namespace {

using Random = std::minstd_rand;
using Pieces = std::vector<std::string_view>;

size_t below(Random& random, size_t limit) {
  return random() % limit;
}

bool in_name(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

// Names and numbers, strings of one line, runs of blanks, single other characters.
Pieces words_of(std::string_view text) {
  Pieces words;
  for (size_t at = 0; at < text.size();) {
    size_t end = at + 1;
    char c = text[at];
    if (in_name(c)) {
      while (end < text.size() && in_name(text[end])) ++end;
    } else if (c == ' ') {
      while (end < text.size() && text[end] == ' ') ++end;
    } else if (c == '"' || c == '\'') {
      size_t close = text.find(c, end);
      if (close != text.npos && text.substr(at, close - at).find('\n') == text.npos) end = close + 1;
    }
    words.push_back(text.substr(at, end - at));
    at = end;
  }
  return words;
}

Pieces lines_of(std::string_view text) {
  Pieces lines;
  while (!text.empty()) {
    size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

// Puts pieces of the one text into the other: over, before, or instead of some of its own.
std::string spliced(Random& random, const Pieces& pieces, const Pieces& donor, size_t longest) {
  size_t from = below(random, pieces.size());
  size_t count = std::min(pieces.size() - from, 1 + below(random, longest));
  size_t taken = below(random, donor.size());
  size_t length = std::min(donor.size() - taken, 1 + below(random, longest));
  size_t dropped = below(random, 4) == 0 ? 0 : count;
  if (below(random, 4) == 0) length = 0;
  std::string out;
  for (size_t index = 0; index <= pieces.size(); ++index) {
    if (index == from)
      for (size_t each = 0; each < length; ++each) out += donor[taken + each];
    if (index < pieces.size() && (index < from || index >= from + dropped)) out += pieces[index];
  }
  return out;
}

size_t store(std::string_view text, uint8_t* out, size_t max_size) {
  size_t size = std::min(text.size(), max_size);
  std::memcpy(out, text.data(), size);
  return size;
}

}  // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t max_size, unsigned seed) {
  Random random(seed);
  if (size == 0 || below(random, 4) == 0) return LLVMFuzzerMutate(data, size, max_size);
  const std::string text(reinterpret_cast<const char*>(data), size);
  const bool by_lines = below(random, 3) == 0;
  const Pieces pieces = by_lines ? lines_of(text) : words_of(text);
  return store(spliced(random, pieces, pieces, by_lines ? 3 : 5), data, max_size);
}

extern "C" size_t LLVMFuzzerCustomCrossOver(const uint8_t* first, size_t first_size, const uint8_t* second,
                                            size_t second_size, uint8_t* out, size_t max_size, unsigned seed) {
  if (first_size == 0 || second_size == 0) return 0;
  Random random(seed);
  const std::string_view one(reinterpret_cast<const char*>(first), first_size);
  const std::string_view other(reinterpret_cast<const char*>(second), second_size);
  const bool by_lines = below(random, 2) == 0;
  return store(by_lines ? spliced(random, lines_of(one), lines_of(other), 8)
                        : spliced(random, words_of(one), words_of(other), 8),
               out, max_size);
}
