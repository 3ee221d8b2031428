import contextvars

variable = contextvars.ContextVar("variable")
context = contextvars.copy_context()
for ask in (lambda: 1 in context, lambda: context["a"], lambda: context.get(None), lambda: context.get(variable, 3),
            lambda: variable in context, lambda: context[variable]):
    try:
        print(ask())
    except (TypeError, KeyError) as error:
        print(type(error).__name__, str(error).split(' at ')[0])

# output:
# TypeError a ContextVar key was expected, got 1
# TypeError a ContextVar key was expected, got 'a'
# TypeError a ContextVar key was expected, got None
# 3
# False
# KeyError <ContextVar name='variable'
