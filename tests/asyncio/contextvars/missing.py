# What a token remembers of a variable that had no value.
import contextvars

variable = contextvars.ContextVar("variable")
token = variable.set(1)
print(token.old_value, token.old_value is contextvars.Token.MISSING, type(token.old_value))
print(variable.set(2).old_value)

# output:
# <Token.MISSING> True <class 'Token.MISSING'>
# 1
