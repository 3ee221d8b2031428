# cpython: skip the oracle has no threads
import threading

class Square(threading.Thread):
    def __init__(self, number):
        super().__init__(name=f"square of {number}")
        self.number = number

    def run(self):
        self.result = self.number**2

squares = [Square(number) for number in range(4)]
for square in squares:
    square.start()
for square in squares:
    square.join()
print([square.result for square in squares], squares[1].name)
# output:
# [0, 1, 4, 9] square of 1
