package vn.exemplar.nomination.reward;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.reward.RewardEvent.RewardRecorded;
import vn.exemplar.nomination.reward.RewardEvent.RewardStruck;

/** One of each event of the register, with all that it may hold. */
public final class RewardEvents {
    public static final RewardRecorded RECORDED = new RewardRecorded(
            "reward:RA-2021-01",
            "RA-2021-01",
            "INDIVIDUAL",
            "p23",
            "KHTC",
            "Giang Từ Tâm",
            "Vận động xây 9 căn nhà",
            2021,
            "COMMENDATION_CERTIFICATE",
            "47/QĐ-STTTT",
            LocalDate.of(2021, 12, 28),
            "giay-khen.pdf",
            "p10",
            Acts.NOW);
    public static final RewardStruck STRUCK =
            new RewardStruck("reward:RA-2021-01", "RA-2021-01", "Nhập nhầm", "p10", Acts.NOW);

    private RewardEvents() {}

    public static Scenario<Reward, RewardEvent> none() {
        return Scenario.of(Reward.NONE, Reward::after);
    }

    public static RewardFacts nothingKnown() {
        return new RewardFacts();
    }

    public static Stream<Record> full() {
        return Stream.of(RECORDED, STRUCK);
    }
}
