# A step that nobody awaits says so when it goes, and where to look.
async def steps(): yield 1

step = steps().asend(1)
del step
step = steps().athrow(ValueError)
del step
step = steps().aclose()
del step

# output:
# async_step_never_awaited.py:5: RuntimeWarning: coroutine method 'asend' of 'steps' was never awaited
#   del step
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# async_step_never_awaited.py:7: RuntimeWarning: coroutine method 'athrow' of 'steps' was never awaited
#   del step
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# async_step_never_awaited.py:9: RuntimeWarning: coroutine method 'aclose' of 'steps' was never awaited
#   del step
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
