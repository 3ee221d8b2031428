async def main():
    print("never")

main()
print("end")

# output:
# at_module_level.py:4: RuntimeWarning: coroutine 'main' was never awaited
#   main()
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# end
