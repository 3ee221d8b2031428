"""What a WebSocket carries and says, for annotations."""

from typing import NewType

Data = str | bytes
BytesLike = bytes | bytearray | memoryview
DataLike = str | BytesLike
ExtensionName = NewType("ExtensionName", str)
Origin = NewType("Origin", str)
Subprotocol = NewType("Subprotocol", str)
