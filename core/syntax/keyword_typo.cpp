#include "syntax/keyword_typo.h"

#include <algorithm>
#include <vector>

#include "base/edit_distance.h"
#include "base/sort.h"
#include "base/utf8.h"
#include "syntax/lexer.h"
#include "syntax/parser.h"

namespace fermata::syntax {

namespace {

constexpr size_t kMaxSource = 1024;  // code points
constexpr int kMaxNames = 10;
constexpr size_t kMaxKeywords = 3;
constexpr double kLeastRatio = 0.5;

constexpr std::string_view kKeywords[] = {
#define KEYWORD(kind, text) text,
#include "syntax/tokens.def"
};

// The lines without the indentation that all have in common; blank lines become empty.
std::string dedented(const LineIndex& lines, uint32_t first, uint32_t last) {
  auto is_blank = [](std::string_view line) { return line.find_first_not_of(" \t") == std::string_view::npos; };
  std::string_view margin;
  bool has_margin = false;
  for (uint32_t i = first; i <= last; i++) {
    std::string_view line = lines.text_of(i);
    if (is_blank(line)) continue;
    std::string_view indentation = line.substr(0, line.find_first_not_of(" \t"));
    if (!has_margin) margin = indentation;
    has_margin = true;
    size_t common = 0;
    while (common < margin.size() && common < indentation.size() && margin[common] == indentation[common]) common++;
    margin = margin.substr(0, common);
  }
  std::string out;
  for (uint32_t i = first; i <= last; i++) {
    if (i > first) out += '\n';
    std::string_view line = lines.text_of(i);
    if (!is_blank(line)) out += line.substr(margin.size());
  }
  return out;
}

// Number of characters in the matching blocks of two words, as difflib counts them: the longest common stretch, then
// the same to its left and to its right.
size_t matching_characters(std::string_view a, std::string_view b) {
  size_t best_a = 0, best_b = 0, best = 0;
  for (size_t i = 0; i < a.size(); i++) {
    for (size_t j = 0; j < b.size(); j++) {
      size_t size = 0;
      while (i + size < a.size() && j + size < b.size() && a[i + size] == b[j + size]) size++;
      if (size > best) best = size, best_a = i, best_b = j;
    }
  }
  if (best == 0) return 0;
  return best + matching_characters(a.substr(0, best_a), b.substr(0, best_b)) +
         matching_characters(a.substr(best_a + best), b.substr(best_b + best));
}

// The keyword that takes the fewest strokes to reach; empty if all are too far.
std::string_view nearest_keyword(std::string_view word) {
  std::string_view nearest;
  int least = INT32_MAX;
  auto size = static_cast<uint32_t>(word.size());
  for (std::string_view keyword : kKeywords) {
    auto keyword_size = static_cast<uint32_t>(keyword.size());
    int limit = std::min(edit_limit(size, keyword_size), least - 1);
    int distance =
        edit_distance([word](uint32_t i) { return static_cast<char32_t>(word[i]); }, size,
                      [keyword](uint32_t i) { return static_cast<char32_t>(keyword[i]); }, keyword_size, limit);
    if (distance <= limit) nearest = keyword, least = distance;
  }
  return nearest;
}

// The nearest one, then those that share most characters.
std::vector<std::string_view> similar_keywords(std::string_view word) {
  struct Candidate {
    double ratio;
    std::string_view keyword;
  };
  std::vector<Candidate> candidates;
  for (std::string_view keyword : kKeywords) {
    double ratio = 2.0 * static_cast<double>(matching_characters(keyword, word)) /
                   static_cast<double>(keyword.size() + word.size());
    if (ratio >= kLeastRatio) candidates.push_back({ratio, keyword});
  }
  sort_range(candidates.data(), candidates.size(), [](const Candidate& a, const Candidate& b) {
    return a.ratio != b.ratio ? a.ratio > b.ratio : a.keyword > b.keyword;
  });
  if (candidates.size() > kMaxKeywords) candidates.resize(kMaxKeywords);
  std::vector<std::string_view> similar;
  std::string_view nearest = nearest_keyword(word);
  if (!nearest.empty()) similar.push_back(nearest);
  for (const Candidate& candidate : candidates) similar.push_back(candidate.keyword);
  if (similar.size() > kMaxKeywords) similar.resize(kMaxKeywords);
  return similar;
}

bool is_acceptable(std::string_view source, ModuleCheck compiles) {
  Arena arena;
  ParseResult result = parse(arena, source, ParseMode::Module);
  if (result.module == nullptr) return result.incomplete;
  return compiles.function == nullptr || compiles.function(compiles.context, *result.module, source);
}

}  // namespace

std::optional<KeywordTypo> find_keyword_typo(std::string_view message, uint32_t statement_line, uint32_t error_line,
                                             const LineIndex& lines, ModuleCheck compiles) {
  bool is_vague = message == "invalid syntax" || message.find("Perhaps you forgot a comma") != std::string_view::npos;
  if (!is_vague) return std::nullopt;
  std::string code = dedented(lines, std::max(statement_line, 1u), error_line);
  if (utf8::length(code) > kMaxSource) return std::nullopt;

  std::vector<Warning> ignored;
  Lexer lexer(code, ignored);
  int names_left = kMaxNames;
  for (const Token& token : lexer.run()) {
    if (token.kind != TokenKind::Name) continue;
    if (names_left-- == 0) break;
    std::string_view word = std::string_view(code).substr(token.span.start, token.span.size());
    for (std::string_view keyword : similar_keywords(word)) {
      std::string tried = code;
      tried.replace(token.span.start, token.span.size(), keyword);
      if (!is_acceptable(tried, compiles)) continue;
      LineIndex tried_lines(code);
      LineColumn start = tried_lines.position(token.span.start);
      auto offset = static_cast<int>(start.column) + 1;
      return KeywordTypo{keyword, std::string(tried_lines.text_of(start.line)), offset,
                         offset + static_cast<int>(utf8::length(word))};
    }
  }
  return std::nullopt;
}

}  // namespace fermata::syntax
