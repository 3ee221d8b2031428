#include "syntax/rules.h"
namespace fermata::syntax {
void Parser::check_expression() {}
void Parser::check_statement_as_expression() {}
void Parser::check_named_expression() {}
void Parser::check_assignment() {}
void Parser::check_arguments() {}
void Parser::check_keyword_argument() {}
void Parser::check_starred_argument() {}
void Parser::check_comprehension() {}
void Parser::check_dict() {}
void Parser::check_group() {}
void Parser::check_for_target() {}
void Parser::check_for_if_clause() {}
void Parser::check_parameters(TokenKind ) {}
void Parser::check_import() {}
void Parser::check_import_target(Dotted) {}
void Parser::check_delete() {}
void Parser::check_assert() {}
void Parser::check_with() {}
void Parser::check_with_item() {}
void Parser::check_except(bool ) {}
void Parser::check_mixed_except() {}
void Parser::check_pattern_target() {}
void Parser::check_positional_pattern() {}
void Parser::check_replacement_field(bool ) {}
void Parser::check_string_mix() {}
}
