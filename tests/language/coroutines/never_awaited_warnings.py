async def f(): pass
async def main():
    f()
    x = f()
    del x
    await f()
c = main()
try: c.send(None)
except StopIteration: print('done')
f().close()
(lambda: f())()
print('end')

# output:
# never_awaited_warnings.py:3: RuntimeWarning: coroutine 'f' was never awaited
#   f()
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# never_awaited_warnings.py:5: RuntimeWarning: coroutine 'f' was never awaited
#   del x
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# done
# never_awaited_warnings.py:11: RuntimeWarning: coroutine 'f' was never awaited
#   (lambda: f())()
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# end
