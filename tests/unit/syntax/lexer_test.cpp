#include "syntax/lexer.h"

#include <gtest/gtest.h>

namespace fermata::syntax {
namespace {

// Keywords and operators by their text, Names, Numbers and Strings by theirs, others by a word.
std::string tokens_of(std::string_view source) {
  std::vector<Warning> warnings;
  std::string terminated(source);
  Lexer lexer(terminated, warnings);
  std::string out;
  for (const Token& token : lexer.run()) {
    if (!out.empty()) out += ' ';
    switch (token.kind) {
      case TokenKind::EndMarker: out += "END"; break;
      case TokenKind::Newline: out += "NEWLINE"; break;
      case TokenKind::Indent: out += "INDENT"; break;
      case TokenKind::Dedent: out += "DEDENT"; break;
      case TokenKind::Error: out += "ERROR"; break;
      case TokenKind::FStringMiddle:
        out += "<" + std::string(source.substr(token.span.start, token.span.size())) + ">";
        break;
      default: out += source.substr(token.span.start, token.span.size());
    }
  }
  return out;
}

TEST(Lexer, SplitsALine) {
  EXPECT_EQ(tokens_of("x**=y//z->a:=...<>b"), "x **= y // z -> a := ... <> b NEWLINE END");
  EXPECT_EQ(tokens_of("a.b.1 .5.real"), "a . b .1 .5 . real NEWLINE END");
  EXPECT_EQ(tokens_of("if iffy else elsewhere"), "if iffy else elsewhere NEWLINE END");
}

TEST(Lexer, FollowsIndentation) {
  EXPECT_EQ(tokens_of("if x:\n  if y:\n    z\nw"),
            "if x : NEWLINE INDENT if y : NEWLINE INDENT z NEWLINE DEDENT DEDENT w NEWLINE END");
  EXPECT_EQ(tokens_of("if x:\n  y\n\n # c\n  z\n"), "if x : NEWLINE INDENT y NEWLINE z NEWLINE DEDENT END");
  EXPECT_EQ(tokens_of("if x:\n\ty\n        z"), "if x : NEWLINE INDENT y NEWLINE ERROR");
}

TEST(Lexer, JoinsLines) {
  EXPECT_EQ(tokens_of("x = (1,\n  # c\n 2)\n"), "x = ( 1 , 2 ) NEWLINE END");
  EXPECT_EQ(tokens_of("x = 1 + \\\n  2\n"), "x = 1 + 2 NEWLINE END");
  EXPECT_EQ(tokens_of("x\r\ny\rz"), "x NEWLINE y NEWLINE z NEWLINE END");
}

TEST(Lexer, ReadsNumbers) {
  EXPECT_EQ(tokens_of("0xFF_ff 0b1_0 0o17 1_000 1e5 1.e-3 1j .5J 00"),
            "0xFF_ff 0b1_0 0o17 1_000 1e5 1.e-3 1j .5J 00 NEWLINE END");
}

TEST(Lexer, ReadsStrings) {
  EXPECT_EQ(tokens_of("'a' \"b\\\"c\" rb'x' '''d\n'e''' u\"\""), "'a' \"b\\\"c\" rb'x' '''d\n'e''' u\"\" NEWLINE END");
}

TEST(Lexer, OpensFStrings) {
  EXPECT_EQ(tokens_of("f'a{b}c'"), "f' <a> { b } <c> ' NEWLINE END");
  EXPECT_EQ(tokens_of("f'{{a}}'"), "f' <{> <a}> ' NEWLINE END");
  EXPECT_EQ(tokens_of("f'{x:>{w}.2f}'"), "f' { x : <>> { w } <.2f> } ' NEWLINE END");
  EXPECT_EQ(tokens_of("f'{d['k']!r}'"), "f' { d [ 'k' ] ! r } ' NEWLINE END");
  EXPECT_EQ(tokens_of("f'{a:=1}{(b:=2)}'"), "f' { a : <=1> } { ( b := 2 ) } ' NEWLINE END");
  EXPECT_EQ(tokens_of("f'''{\nx\n}'''"), "f''' { x } ''' NEWLINE END");
}

TEST(Lexer, TakesIdentifiersOfEveryScript) {
  EXPECT_EQ(tokens_of("caf\u00e9 = \u540d\u524d"), "caf\u00e9 = \u540d\u524d NEWLINE END");
  EXPECT_EQ(tokens_of("x\u20ac"), "ERROR");
}

}  // namespace
}  // namespace fermata::syntax
