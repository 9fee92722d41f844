package vn.exemplar.ledger.fault;

import java.util.Random;

/** What befalls the replica set and the writers; all are well again when it returns. */
enum Fault {
    STEP_DOWN {
        @Override
        void strike(Stage stage, Random random) {
            stage.replicaSet().stepDown();
        }
    },
    PRIMARY_KILLED {
        @Override
        void strike(Stage stage, Random random) {
            stage.replicaSet().killPrimary();
        }
    },
    PRIMARY_FROZEN {
        /** It is not thawed before the log has grown without it: nobody may wait for a server that hangs. */
        @Override
        void strike(Stage stage, Random random) {
            stage.replicaSet().freezePrimary(() -> stage.awaitCommits(10));
        }
    },
    WRITES_ROLLED_BACK {
        @Override
        void strike(Stage stage, Random random) {
            stage.replicaSet().rollBack(stage::awaitUnreplicatedWrite);
        }
    },
    WRITER_KILLED {
        @Override
        void strike(Stage stage, Random random) {
            stage.writers().get(random.nextInt(stage.writers().size())).killAndStartAgain();
        }
    },
    WRITER_KILLED_WHILE_PRIMARY_STEPS_DOWN {
        @Override
        void strike(Stage stage, Random random) {
            WRITER_KILLED.strike(stage, random);
            STEP_DOWN.strike(stage, random);
        }
    };

    abstract void strike(Stage stage, Random random);
}
