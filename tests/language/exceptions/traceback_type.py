import sys, types
def f(): 1 / 0
try: f()
except ZeroDivisionError as e: tb = e.__traceback__
new = types.TracebackType(None, tb.tb_frame, tb.tb_lasti, 77)
print(new.tb_frame is tb.tb_frame, new.tb_next)
new.tb_next = tb
print(new.tb_next is tb)
try: tb.tb_next = new
except ValueError as e: print(e)
try: new.tb_next = 5
except TypeError as e: print(e)
try: types.TracebackType(5, tb.tb_frame, 1, 1)
except TypeError as e: print(e)
new.tb_next = None
try: raise ValueError('x').with_traceback(new)
except ValueError as e: print(e.__traceback__.tb_next is new)

# output:
# True None
# True
# traceback loop detected
# expected traceback object, got 'int'
# expected traceback object or None, got 'int'
# True
