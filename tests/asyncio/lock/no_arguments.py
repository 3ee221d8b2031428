import asyncio

for make in asyncio.Lock, asyncio.Event, asyncio.Condition, asyncio.Queue:
    try:
        make(loop=None)
    except TypeError as error:
        print(error)
# output:
# Lock.__init__() got an unexpected keyword argument 'loop'
# Event.__init__() got an unexpected keyword argument 'loop'
# Condition.__init__() got an unexpected keyword argument 'loop'
# Queue.__init__() got an unexpected keyword argument 'loop'
