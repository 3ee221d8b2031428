class Exit:
    def __exit__(self, *a): pass
class Enter:
    def __enter__(self): pass
class AsyncExit:
    async def __aexit__(self, *a): pass
class Neither: pass
def plain(kind):
    with kind(): pass
async def awaited(kind):
    async with kind(): pass
for kind in (Exit, Enter, AsyncExit, Neither):
    for use in (plain, lambda kind: awaited(kind).send(None)):
        try:
            use(kind)
        except TypeError as error:
            print(error)

# output:
# 'Exit' object does not support the context manager protocol (missed __enter__ method)
# 'Exit' object does not support the asynchronous context manager protocol (missed __aexit__ method)
# 'Enter' object does not support the context manager protocol (missed __exit__ method)
# 'Enter' object does not support the asynchronous context manager protocol (missed __aexit__ method)
# 'AsyncExit' object does not support the context manager protocol (missed __exit__ method)
# 'AsyncExit' object does not support the asynchronous context manager protocol (missed __aenter__ method)
# 'Neither' object does not support the context manager protocol (missed __exit__ method)
# 'Neither' object does not support the asynchronous context manager protocol (missed __aexit__ method)
