"""CustKeeper: keeps a firm's client data confidential through the sale of its shares, and proves it."""

__version__ = "0.1.0"
