import sys
def f(): 1 / 0
try: f()
except ZeroDivisionError as e:
    tb = e.__traceback__
    print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next, tb.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_code.co_name)
    print(sys.exc_info()[2] is tb, sys.exception() is e)
    saved = e
print(sys.exc_info(), sys.exception())
print(saved.with_traceback(None) is saved, saved.__traceback__)
try: saved.__traceback__ = 5
except TypeError as e: print(e)
try: saved.with_traceback(5)
except TypeError as e: print(e)
try: del saved.__traceback__
except TypeError as e: print(e)

# output:
# 3 2 None <module> f
# True True
# (None, None, None) None
# True None
# __traceback__ must be a traceback or None
# __traceback__ must be a traceback or None
# __traceback__ may not be deleted
