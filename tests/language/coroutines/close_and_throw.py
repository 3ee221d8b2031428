class Pause:
    def __await__(self):
        try: yield 'p'
        finally: print('await ended')
async def c():
    try: await Pause()
    except ValueError as e: print('caught', e); return 'done'
    finally: print('finally')
x = c(); x.send(None)
try: x.throw(ValueError('v'))
except StopIteration as e: print(e.value)
x = c(); x.send(None); x.close()
x = c()
try: x.throw(KeyError('early'))
except KeyError as e: print(repr(e))
async def stubborn():
    try: await Pause()
    except GeneratorExit: await Pause()
x = stubborn(); x.send(None)
try: x.close()
except RuntimeError as e: print(e)
async def stop(): raise StopIteration(5)
try: stop().send(None)
except RuntimeError as e: print(e, repr(e.__cause__))

# output:
# await ended
# caught v
# finally
# done
# await ended
# finally
# KeyError('early')
# await ended
# coroutine ignored GeneratorExit
# coroutine raised StopIteration StopIteration(5)
# await ended
