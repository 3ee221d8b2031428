import asyncio

async def main():
    loop = asyncio.get_running_loop()
    for call in (loop.close, loop.run_forever):
        try:
            call()
        except RuntimeError as error:
            print(error)
    other = asyncio.new_event_loop()
    try:
        other.run_forever()
    except RuntimeError as error:
        print(error)
    other.close()

asyncio.run(main())

# output:
# Cannot close a running event loop
# This event loop is already running
# Cannot run the event loop while another loop is running
