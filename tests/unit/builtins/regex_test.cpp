#include <gtest/gtest.h>

#include "builtins/regex_matcher.h"

namespace fermata::regex {
namespace {

// The span of the first match as "start,end", "none", or the parser's message.
std::string find(const std::u32string& pattern, const std::string& text, Anchor anchor = Anchor::Search) {
  Tree tree;
  ParseFailure failure = parse(pattern, 0, false, tree);
  if (!failure.message.empty()) return failure.message;
  Program program = compile(std::move(tree), false);
  Subject subject{reinterpret_cast<const uint8_t*>(text.data()), 1, static_cast<int64_t>(text.size())};
  std::vector<int64_t> slots;
  switch (run(program, subject, 0, subject.length, anchor, -1, slots)) {
    case Outcome::Matched: return std::to_string(slots[0]) + "," + std::to_string(slots[1]);
    case Outcome::NoMatch: return "none";
    case Outcome::TooManySteps: return "too many steps";
  }
  return "";
}

TEST(Regex, FindsTheFirstAndLongest) {
  EXPECT_EQ(find(U"a+", "baaa"), "1,4");
  EXPECT_EQ(find(U"a+?", "baaa"), "1,2");
  EXPECT_EQ(find(U"(a|ab)(c|bcd)(d*)", "abcd"), "0,4");
  EXPECT_EQ(find(U"x*", "aaa"), "0,0");
}

TEST(Regex, Anchors) {
  EXPECT_EQ(find(U"a", "ba", Anchor::Match), "none");
  EXPECT_EQ(find(U"a|ab", "ab", Anchor::FullMatch), "0,2");
  EXPECT_EQ(find(U"^b", "a\nb"), "none");
  EXPECT_EQ(find(U"(?m)^b", "a\nb"), "2,3");
}

TEST(Regex, LooksAround) {
  EXPECT_EQ(find(U"(?<=\\$)\\d+", "a1 $42"), "4,6");
  EXPECT_EQ(find(U"\\d+(?!\\d|%)", "10% 20"), "4,6");
}

TEST(Regex, PossessiveAndAtomicDoNotGiveBack) {
  EXPECT_EQ(find(U"a*+a", "aaa"), "none");
  EXPECT_EQ(find(U"(?>a+)ab", "aaab"), "none");
}

TEST(Regex, EndsLoopsThatConsumeNothing) {
  EXPECT_EQ(find(U"(a*)*", "aab"), "0,2");
  EXPECT_EQ(find(U"(|a)+", "aa"), "0,0");
}

TEST(Regex, StandsDeepBacktracking) {
  std::string text(100'000, 'a');
  EXPECT_EQ(find(U"(?:a|b)*c", text, Anchor::Match), "none");
  EXPECT_EQ(find(U"(?:a|b)*", text), "0,100000");
}

TEST(Regex, SaysWhatIsWrong) {
  EXPECT_EQ(find(U"(", ""), "missing ), unterminated subpattern");
  EXPECT_EQ(find(U"a**", ""), "multiple repeat");
  EXPECT_EQ(find(U"[b-a]", ""), "bad character range b-a");
}

}  // namespace
}  // namespace fermata::regex
