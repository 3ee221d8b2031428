# The hooks of those who write loops: _get_running_loop() does not raise, _set_running_loop() is believed.
import asyncio

print(asyncio._get_running_loop())
loop = asyncio.new_event_loop()
asyncio._set_running_loop(loop)
print(asyncio.get_running_loop() is loop, asyncio.get_event_loop() is loop, asyncio._get_running_loop() is loop)
try:
    loop.run_forever()
except RuntimeError as error:
    print(error)
asyncio._set_running_loop(None)
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
loop.close()

# output:
# None
# True True True
# Cannot run the event loop while another loop is running
# no running event loop
