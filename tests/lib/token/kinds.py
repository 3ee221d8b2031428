import token
print(token.NAME, token.OP, token.tok_name[token.NUMBER], token.EXACT_TOKEN_TYPES['**='], token.ISEOF(token.ENDMARKER), token.ISTERMINAL(256), token.N_TOKENS)
print([name for number, name in sorted(token.tok_name.items())][:12], token.ISNONTERMINAL(256))

# output:
# 1 55 NUMBER 46 True False 69
# ['ENDMARKER', 'NAME', 'NUMBER', 'STRING', 'NEWLINE', 'INDENT', 'DEDENT', 'LPAR', 'RPAR', 'LSQB', 'RSQB', 'COLON'] True
