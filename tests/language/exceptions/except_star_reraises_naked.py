try:
    try:
        raise ValueError(1)
    except* TypeError: print('no')
except ValueError as e: print('naked', repr(e))
try:
    try:
        raise ValueError(1)
    except* ValueError as e: raise
except ExceptionGroup as e: print(repr(e))
try:
    try:
        raise ValueError(1)
    except* ValueError as e: raise e
except ExceptionGroup as e: print(repr(e))

# output:
# naked ValueError(1)
# ExceptionGroup('', (ValueError(1),))
# ExceptionGroup('', (ValueError(1),))
