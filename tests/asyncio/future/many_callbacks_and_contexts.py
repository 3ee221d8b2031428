import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    order = []
    for number in range(4):
        future.add_done_callback(lambda future, number=number: order.append(number))
    same = order.append
    future.add_done_callback(same)
    future.add_done_callback(same)
    print(future.remove_done_callback(same), future.remove_done_callback(same))  # => 2 0
    future.set_result(None)
    print(order)  # => []
    await asyncio.sleep(0)
    print(order)  # => [0, 1, 2, 3]

asyncio.run(main())
